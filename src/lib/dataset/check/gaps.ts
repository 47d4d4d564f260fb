/** Gaps say country and day of the election that they name. */
import { error, quote } from './problem';
import type { Rule } from './tables';

export const gapElections: Rule = function* (tables) {
  const elections = tables.byId('elections');
  for (const { line, row } of tables.rows('gaps')) {
    const election = row.election === null ? undefined : elections.get(row.election)?.row;
    if (!election) continue;
    if (row.country !== election.country) {
      yield error(
        'gaps',
        line,
        'country',
        `${quote(row.country)} is not the country of ${election.id} (write ${election.country})`
      );
    }
    if (row.date !== election.date) {
      yield error(
        'gaps',
        line,
        'date',
        `${quote(row.date ?? '')} is not the day of ${election.id} (write ${election.date})`
      );
    }
  }
};
