import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  /** Null in the rows about elections themselves. */
  observers: 'number?',
  low: 'number?',
  high: 'number?',
  status: 'text?',
  /** All international observers of the election, as its authorities or others count them; the same in all its rows. */
  accredited: 'number?',
  accredited_status: 'text?',
  /** 1 where that total takes in the missions' observers and nobody else, 0 where its note says otherwise. */
  accredited_whole: 'number?',
  missions_on_file: 'number',
  sources: 'text'
} as const;

export type AtElectionRow = RowOf<typeof columns>;
