import { missionFields, type RowOf } from '../question';

/** One row a mission: how many rows of each kind the tables hold of it. */
export const columns = {
  ...missionFields,
  sizes: 'number',
  stations: 'number',
  periods: 'number',
  heads: 'number',
  members: 'number',
  places: 'number',
  meetings: 'number',
  findings: 'number',
  conclusions: 'number',
  sources: 'text'
} as const;

export type CoverageRow = RowOf<typeof columns>;
