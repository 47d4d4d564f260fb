import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  long_term: 'number?',
  /** 1 where the number of long-term observers takes in the core team or staff. */
  long_term_with_core: 'number',
  short_term: 'number?',
  core_team: 'number?',
  parliamentarians: 'number?',
  /** All observers of the mission, where known. */
  total: 'number?',
  total_status: 'text?',
  sources: 'text'
} as const;

export type MakeupRow = RowOf<typeof columns>;
