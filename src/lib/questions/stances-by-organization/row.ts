import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  /** Empty for a mission without a conclusion in what we read. */
  stance: 'text',
  basis: 'text',
  text: 'text?',
  sources: 'text'
} as const;

export type StanceRow = RowOf<typeof columns>;
