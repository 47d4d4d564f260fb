import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  days: 'number',
  planned: 'number',
  events: 'text',
  sources: 'text'
} as const;

export type SpokenRow = RowOf<typeof columns>;

/** Whether a row says that a mission spoke after the vote; plans and words before the vote are shown, but not counted. */
export const hasSpoken = (row: Pick<SpokenRow, 'days' | 'planned'>) => row.days >= 0 && row.planned === 0;
