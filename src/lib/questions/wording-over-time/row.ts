import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  term: 'text',
  /** As the mission said it, where that differs from the term. */
  said: 'text?',
  stance: 'text',
  basis: 'text',
  text: 'text?',
  sources: 'text'
} as const;

export type WordingRow = RowOf<typeof columns>;
