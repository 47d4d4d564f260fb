import type { Comparable, SharedContest } from './agreement';

/** One vote of a contest, and the mission that each organization had there. */
export interface Vote<M> {
  election: string;
  first: M | undefined;
  second: M | undefined;
  /** Whichever there is: it tells day, country and type of the election. */
  any: M;
}

/** The votes of a contest at which at least one of the two observed, the latest first. */
export function votesOf<M extends Comparable>({ first, second }: SharedContest<M>): Vote<M>[] {
  const byElection = new Map([...first, ...second].map((mission) => [mission.election, mission]));
  return [...byElection.values()]
    .sort((a, b) => (a.date + a.election < b.date + b.election ? 1 : -1))
    .map((any) => {
      const at = (missions: readonly M[]) => missions.find(({ election }) => election === any.election);
      return { election: any.election, first: at(first), second: at(second), any };
    });
}
