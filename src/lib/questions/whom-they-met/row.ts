import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  category: 'text',
  meetings: 'number',
  sources: 'text'
} as const;

export type MetRow = RowOf<typeof columns>;
