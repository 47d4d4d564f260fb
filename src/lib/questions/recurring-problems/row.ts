import { missionFields, type RowOf } from '../question';

/** What the query gives. */
export const inputs = {
  ...missionFields,
  theme: 'text',
  polarity: 'text',
  findings: 'number',
  sources: 'text'
} as const;

export const columns = {
  ...missionFields,
  theme: 'text',
  polarity: 'text',
  findings: 'number',
  /** What the findings of all missions on the theme at the contest amount to. */
  amount: 'text',
  /** The how-manieth negative contest in a row this one is; 0 where it is not negative. */
  run: 'number',
  /** The day of the contest with which that row began. */
  since: 'text?',
  /** The longest run of the theme in the country. */
  longest: 'number',
  sources: 'text'
} as const;

export type FoundRow = RowOf<typeof inputs>;
export type RecurringRow = RowOf<typeof columns>;

/** A contest is named after the day of its first vote: `AZE-2003-10-15-presidential`. */
export const dayOf = (contest: string): string => contest.slice(4, 14);
