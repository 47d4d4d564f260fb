/** How often each outcome stands among the contests that two organizations share. */
import type { ConclusionStance } from '$lib/dataset/rows';
import { stances } from '$lib/records/stance';
import type { Comparable, Outcome, SharedContest } from './agreement';

export interface Agreement {
  /** Contests that both observed. */
  shared: number;
  /** Of these: both reached a conclusion, each its own (same and different together). */
  compared: number;
  /** Of those compared: both were parts of one joint mission. */
  together: number;
  by: Readonly<Record<Outcome, number>>;
}

export function agreement(contests: readonly SharedContest<Comparable>[]): Agreement {
  const by = { same: 0, different: 0, 'one-text': 0, joint: 0, person: 0, 'none-found': 0 };
  for (const { outcome } of contests) by[outcome] += 1;
  return {
    shared: contests.length,
    compared: by.same + by.different,
    together: contests.filter((contest) => isCompared(contest) && areTogether(contest)).length,
    by
  };
}

export const isCompared = ({ outcome }: Pick<SharedContest<Comparable>, 'outcome'>) =>
  outcome === 'same' || outcome === 'different';

function areTogether({ beside }: SharedContest<Comparable>): boolean {
  return (
    beside?.first.joint !== undefined &&
    beside.first.joint === beside.second.joint &&
    beside.first.election === beside.second.election
  );
}

/** At how many compared contests the first held one stance and the second another: rows the first's, columns the second's. */
export function stancePairs(
  contests: readonly SharedContest<Comparable>[]
): { first: ConclusionStance; counts: { second: ConclusionStance; contests: number }[] }[] {
  const compared = contests.filter(isCompared);
  return stances.map((first) => ({
    first,
    counts: stances.map((second) => ({
      second,
      contests: compared.filter(
        ({ beside }) =>
          beside?.first.conclusion?.stance === first && beside.second.conclusion?.stance === second
      ).length
    }))
  }));
}

/** At how many of the contests a number is known of both, whatever its status. */
export const knownOfBoth = (
  contests: readonly SharedContest<Comparable & Record<'observers' | 'stations', unknown>>[],
  measure: 'observers' | 'stations'
): number =>
  contests.filter(({ first, second }) =>
    [first, second].every((missions) => missions.some((mission) => typeof mission[measure] === 'object'))
  ).length;
