/**
 * Where two organizations observed the same contests, and how far their conclusions agree. The rules are the site's own
 * (method: comparisons count contests, not elections):
 *
 * - a joint mission and its part are no pair
 * - the words of one member are no conclusion of the organization
 * - a text that both signed is one text, and says nothing of how far they agree
 * - where a contest has several votes, those on which both concluded are compared: another stance at one of them is a
 *   difference
 */
import { groupBy } from '$lib/charts/group-by';
import type { ConclusionBasis, ConclusionStance } from '$lib/dataset/rows';

/** What of a mission tells whether and how it can be compared. */
export interface Comparable {
  organization: string;
  election: string;
  contest: string;
  /** Election day, `YYYY-MM-DD`. */
  date: string;
  /** The organization of the joint mission that it is a part of. */
  joint?: string;
  conclusion?: { stance: ConclusionStance; basis?: ConclusionBasis; text?: string };
}

/**
 * What can be said of a contest that both observed:
 *
 * - `same`, `different`: both concluded, with the same stance or with another
 * - `one-text`: both signed one text
 * - `joint`: one was a part of the other's joint mission
 * - `person`: of one or both only the words of one member are known
 * - `none-found`: of one or both no conclusion was found
 */
export type Outcome = 'same' | 'different' | 'one-text' | 'joint' | 'person' | 'none-found';

export interface SharedContest<M extends Comparable> {
  contest: string;
  /** The missions of each, the earliest first. */
  first: M[];
  second: M[];
  outcome: Outcome;
  /** The two missions whose conclusions decide the outcome: of several votes the last that differs, else the last. */
  beside: { first: M; second: M } | null;
}

/** The contests that two organizations both observed, the newest first. */
export function sharedContests<M extends Comparable>(
  missions: readonly M[],
  first: string,
  second: string
): SharedContest<M>[] {
  const ofFirst = groupBy(inOrder(missions, first), (mission) => mission.contest);
  const ofSecond = groupBy(inOrder(missions, second), (mission) => mission.contest);
  return [...ofFirst]
    .flatMap(([contest, mine]) => {
      const theirs = ofSecond.get(contest);
      return theirs ? [sharedContest(contest, mine, theirs)] : [];
    })
    .sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
}

const inOrder = <M extends Comparable>(missions: readonly M[], organization: string) =>
  missions
    .filter((mission) => mission.organization === organization)
    .sort((a, b) => (a.date + a.election < b.date + b.election ? -1 : 1));

const lastDay = ({ first, second }: SharedContest<Comparable>) =>
  [...first, ...second]
    .map(({ date, election }) => date + election)
    .sort()
    .at(-1) ?? '';

/** A contest by the missions of two organizations, each the earliest first. */
export function sharedContest<M extends Comparable>(
  contest: string,
  first: M[],
  second: M[]
): SharedContest<M> {
  const shared = { contest, first, second };
  if (isJoint(first, second) || isJoint(second, first)) return { ...shared, outcome: 'joint', beside: null };
  const pairs = sideBySide(first.filter(isComparable), second.filter(isComparable));
  if (!pairs.length) {
    const bothSaid = [first, second].every((missions) => missions.some(({ conclusion }) => conclusion));
    return { ...shared, outcome: bothSaid ? 'person' : 'none-found', beside: null };
  }
  const apart = pairs.filter((pair) => !isOneText(pair));
  const beside = apart.findLast(differs) ?? apart.at(-1);
  if (!beside) return { ...shared, outcome: 'one-text', beside: pairs.at(-1) ?? null };
  return { ...shared, outcome: differs(beside) ? 'different' : 'same', beside };
}

const isJoint = (parts: readonly Comparable[], whole: readonly Comparable[]) =>
  parts.some(({ joint }) => joint !== undefined && joint === whole[0]?.organization);

const isComparable = ({ conclusion }: Comparable) =>
  conclusion !== undefined && conclusion.basis !== 'person';

type Pair<M> = Record<'first' | 'second', M>;

const differs = ({ first, second }: Pair<Comparable>) =>
  first.conclusion?.stance !== second.conclusion?.stance;

const isOneText = ({ first, second }: Pair<Comparable>) =>
  first.conclusion?.text !== undefined && first.conclusion.text === second.conclusion?.text;

/** The missions of each vote on which both concluded; where there is none, the last that each concluded on. */
function sideBySide<M extends Comparable>(first: M[], second: M[]): Pair<M>[] {
  const ofOneVote = first.flatMap((mine) => {
    const theirs = second.find(({ election }) => election === mine.election);
    return theirs ? [{ first: mine, second: theirs }] : [];
  });
  const [mine, theirs] = [first.at(-1), second.at(-1)];
  return ofOneVote.length || !mine || !theirs ? ofOneVote : [{ first: mine, second: theirs }];
}
