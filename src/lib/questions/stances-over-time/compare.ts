import { groupBy } from '$lib/charts/group-by';
import { electionOf, fewestShared, mostSharedPair, type Comparable } from '../pairs';

/** What a comparison of conclusions reads. */
export interface Concluded extends Comparable {
  stance: string;
  basis: string;
  /** The text that several missions signed together. */
  text: string | null;
}

/** Of how many shared contests two organizations spoke, and at how many they concluded differently. */
export interface Differing {
  first: string;
  second: string;
  times: number;
  of: number;
}

/** Conclusions that may be compared: the words of one member do not speak for a mission. */
export const comparable = <Row extends Pick<Concluded, 'basis'>>(rows: readonly Row[]): Row[] =>
  rows.filter((row) => row.basis !== 'person');

/**
 * Whether two organizations concluded differently at a contest: another stance at one of the votes on which both spoke;
 * where there is no such vote, other stances on the contest as a whole.
 */
export function concludedDifferently(first: readonly Concluded[], second: readonly Concluded[]): boolean {
  const others = groupBy(second, electionOf);
  const shared = first.filter((row) => others.has(electionOf(row)));
  if (shared.length)
    return shared.some((row) => others.get(electionOf(row))?.some((other) => other.stance !== row.stance));
  return stancesOf(first) !== stancesOf(second);
}

/**
 * How often the pair of organizations with most shared contests concluded differently. Contests at which both signed
 * one text are no comparison.
 * @returns null where no two organizations share enough contests
 */
export function mostSharedDifference(rows: readonly Concluded[]): Differing | null {
  const pair = mostSharedPair(comparable(rows));
  if (!pair) return null;
  const contests = pair.contests.filter(({ first, second }) => !signedTogether(first, second));
  if (contests.length < fewestShared) return null;
  const differing = contests.filter(({ first, second }) => concludedDifferently(first, second));
  return { first: pair.first, second: pair.second, times: differing.length, of: contests.length };
}

const stancesOf = (rows: readonly Concluded[]) =>
  [...new Set(rows.map(({ stance }) => stance))].sort().join();

/** Whether one text speaks for both: all that the first said is in texts that the second signed too. */
export const signedTogether = (first: readonly Concluded[], second: readonly Concluded[]) =>
  first.every(({ text }) => text !== null && second.some((other) => other.text === text));
