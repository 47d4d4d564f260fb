/** Elections: their ids, and the contests that they belong to. */
import { error, quote } from './problem';
import type { Located, Rule } from './tables';

/** An election's id says country, day and type. */
export const electionIds: Rule = function* (tables) {
  for (const { line, row } of tables.rows('elections')) {
    const id = `${row.country}-${row.date}-${row.type}`;
    if (row.id === id) continue;
    yield error(
      'elections',
      line,
      'id',
      `${quote(row.id)} is not what the row says (write "${id}", or correct country, date or type)`
    );
  }
};

/** A contest is an earlier election of the same country, or the election itself. */
export const contests: Rule = function* (tables) {
  const elections = tables.byId('elections');
  for (const located of elections.values()) {
    const { line, row } = located;
    const contest = elections.get(row.contest)?.row;
    if (!contest) continue;
    const problem = (message: string) => error('elections', line, 'contest', message);
    if (contest.country !== row.country)
      yield problem(`${quote(contest.id)} is in another country (name an election of ${row.country})`);
    if (contest.date > row.date)
      yield problem(`${quote(contest.id)} is later than this election (the earliest names the contest)`);
    if (contest.contest !== contest.id) {
      yield problem(`${quote(contest.id)} belongs to a contest itself (write "${contest.contest}")`);
    }
    if (contest !== row || (row.round ?? 1) < 2) continue;
    const first = firstRound(located, [...elections.values()]);
    if (first) yield problem(`round ${row.round} of itself (write "${first}", its first round)`);
  }
};

/** The latest election of the country in the half year before that may have led to a second round. */
function firstRound({ row }: Located<'elections'>, elections: Located<'elections'>[]): string | undefined {
  return elections
    .map((other) => other.row)
    .filter(({ country, date, round }) => country === row.country && date < row.date && (round ?? 1) === 1)
    .filter(({ date }) => daysBetween(date, row.date) < 183)
    .filter(({ type }) => type === row.type || type === 'general')
    .sort((a, b) => b.date.localeCompare(a.date))[0]?.contest;
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
