import { groupBy } from '$lib/charts/group-by';

/** The columns that tell whether two missions may be compared. */
export interface Comparable {
  /** `<election>/<organization>` */
  mission: string;
  organization: string;
  /** The election of which the mission's is a later round, a re-run or a same-day vote; null where it is a contest of its own. */
  contest: string | null;
  /** The organization of the joint mission that this mission belongs to; empty for none. */
  joint: string;
}

/** Two organizations and what both hold of each contest that both observed. */
export interface Pair<Row> {
  first: string;
  second: string;
  contests: { contest: string; first: Row[]; second: Row[] }[];
}

/** A pair that shares fewer contests than this makes no headline. */
export const fewestShared = 5;

/** The election that a row is about. */
export const electionOf = ({ mission }: Pick<Comparable, 'mission'>): string =>
  mission.slice(0, mission.indexOf('/'));

/** Comparisons count contests, not elections. */
export const contestOf = (row: Pick<Comparable, 'contest' | 'mission'>): string =>
  row.contest ?? electionOf(row);

/** How many contests rows are about. */
export const contestsOf = (rows: readonly Pick<Comparable, 'contest' | 'mission'>[]): number =>
  new Set(rows.map(contestOf)).size;

/**
 * All pairs of organizations and the contests that both observed, the first in order of the alphabet.
 * A joint mission and its part are no pair.
 */
export function sharedPairs<Row extends Comparable>(rows: readonly Row[]): Pair<Row>[] {
  const pairs = new Map<string, Pair<Row>>();
  for (const [contest, present] of groupBy(rows, contestOf)) {
    const organizations = groupBy(present, (row) => row.organization);
    const ids = [...organizations.keys()].sort();
    ids.forEach((first, i) => {
      for (const second of ids.slice(i + 1)) {
        const ofFirst = organizations.get(first) ?? [];
        const ofSecond = organizations.get(second) ?? [];
        if (ofFirst.some((row) => row.joint === second) || ofSecond.some((row) => row.joint === first))
          continue;
        const key = `${first} ${second}`;
        const pair = pairs.get(key) ?? { first, second, contests: [] };
        pair.contests.push({ contest, first: ofFirst, second: ofSecond });
        pairs.set(key, pair);
      }
    });
  }
  return [...pairs.values()];
}

/**
 * The pair of organizations with most shared contests: the one a headline may name. Never chosen by how far they differ.
 * @returns the pair, or null where no two organizations share at least `fewestShared` contests
 */
export function mostSharedPair<Row extends Comparable>(rows: readonly Row[]): Pair<Row> | null {
  let best: Pair<Row> | null = null;
  for (const pair of sharedPairs(rows))
    if (
      pair.contests.length > (best?.contests.length ?? fewestShared - 1) ||
      (best &&
        pair.contests.length === best.contests.length &&
        `${pair.first} ${pair.second}` < `${best.first} ${best.second}`)
    )
      best = pair;
  return best;
}

/** At how many of the contests that a pair shares one organization had the larger number. */
export interface Majority {
  more: string;
  fewer: string;
  times: number;
  of: number;
}

/**
 * Compares the most shared pair by a number; where an organization has several at one contest, by its largest.
 * @returns null where no pair shares enough contests
 */
export function whoHadMore<Row extends Comparable>(
  rows: readonly Row[],
  value: (row: Row) => number
): Majority | null {
  const pair = mostSharedPair(rows);
  if (!pair) return null;
  const largest = (side: Row[]) => Math.max(...side.map(value));
  const first = pair.contests.filter((contest) => largest(contest.first) > largest(contest.second)).length;
  const second = pair.contests.filter((contest) => largest(contest.second) > largest(contest.first)).length;
  const of = pair.contests.length;
  return first >= second
    ? { more: pair.first, fewer: pair.second, times: first, of }
    : { more: pair.second, fewer: pair.first, times: second, of };
}
