import type { RecurringRow } from './row';

/**
 * What is drawn: of one country its themes by contests; of several the longest runs, or, for all themes, the length of the
 * longest run of each theme in each country.
 */
export type Look = 'contests' | 'runs' | 'countries';

export function lookOf(rows: readonly RecurringRow[], variant: string): Look {
  const single = rows.every(({ country }) => country === rows[0]?.country);
  if (single) return 'contests';
  return variant === 'all' ? 'countries' : 'runs';
}

/** The cell of a contest grid that tells of a theme’s longest run. */
export const runColumn = 'run';
