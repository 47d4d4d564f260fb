import { count, number, percent, range } from '$lib/ui/words';
import { shortName, type Names } from '../names';
import { isEnough, pairsOf, type PairOfOrganizations } from './by-pair';
import type { AgreementRow } from './row';

const both = ({ first, second }: PairOfOrganizations, names: Names) =>
  `${shortName(names, first)} and ${shortName(names, second)}`;

/** How often the pair with most shared contests concluded differently; it is never chosen by how far the two differ. */
export function headline(rows: readonly AgreementRow[], names: Names): string {
  const pairs = pairsOf(rows);
  const [pair] = pairs;
  if (!pair) return 'No two organizations with a conclusion on one contest in view';
  const said = howOften(pair, both(pair, names));
  if (pairs.length === 1) return said;
  if (isEnough(pair)) return `${said}; no other pair in view shares more contests`;
  return `No two organizations in view share five contests with a conclusion of both; ${count(pairs.length, 'pair')} share fewer`;
}

function howOften({ times, of }: PairOfOrganizations, both: string): string {
  if (of === 1) return `At their one shared contest, ${both} concluded ${times ? 'differently' : 'alike'}`;
  return times
    ? `At ${number(times)} of ${count(of, 'shared contest')}, ${both} concluded differently`
    : `At all ${number(of)} shared contests, ${both} concluded alike`;
}

/** The value of a pair's mark in words. */
export function pairSaid(pair: PairOfOrganizations, names: Names): string {
  const said = `${both(pair, names)}: concluded differently at ${number(pair.times)} of ${count(pair.of, 'shared contest')}`;
  return isEnough(pair)
    ? `${said} (${percent(pair.times / pair.of)}, computed)`
    : `${said}, too few for a share`;
}

/** What the picture shows, for somebody who does not see it. */
export function alternativeText(pairs: readonly PairOfOrganizations[], form: string): string {
  const told = pairs.filter(isEnough);
  const shares = told.map(({ times, of }) => times / of).sort((a, b) => a - b);
  const [least] = shares;
  const most = shares.at(-1);
  return [
    `${form}: at which share of the contests for which two organizations both have a conclusion they concluded differently.`,
    `${count(pairs.length, 'pair')}, ${number(told.length)} of them with at least five shared contests.`,
    least === undefined || most === undefined ? '' : `Shares told: ${range(least, most, percent)}.`,
    `n = ${number(pairs.reduce((sum, { of }) => sum + of, 0))} contests of pairs.`
  ]
    .filter(Boolean)
    .join(' ');
}
