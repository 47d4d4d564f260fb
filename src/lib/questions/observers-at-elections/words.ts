import { electionLabel } from '../mission-columns';
import type { ChartView } from '../question';
import { count, median, number, percent, yearSpan } from '$lib/ui/words';
import { shareKnown, type ElectionOfObservers } from './elections';

/** How much of all international observers the missions with a number make up, where both are known. */
export function headline(
  elections: readonly ElectionOfObservers[],
  { names }: Pick<ChartView, 'names'>
): string {
  const [first] = elections;
  if (!first) return 'No number of observers in view';
  if (elections.length === 1) return `${electionLabel(first, names)}: ${totalInWords(first)}`;
  const shares = elections.filter(({ sum }) => sum > 0).flatMap((one) => shareKnown(one) ?? []);
  if (shares.length > 1)
    return `At half of the ${number(shares.length)} elections with both numbers, the missions listed here make up at most ${percent(median(shares))} of all international observers`;
  const sums = elections.map(({ sum }) => sum).filter((sum) => sum > 0);
  if (!sums.length) return 'No mission in view has a number; only totals of elections are known';
  return `Missions to an election in view had from ${number(Math.min(...sums))} to ${number(Math.max(...sums))} observers together, half of them at most ${number(Math.floor(median(sums)))}`;
}

const missionsInWords = ({ missions, sum }: ElectionOfObservers) => {
  if (!missions.length) return 'no mission with a number';
  const computed = missions.length > 1 ? ' (computed)' : '';
  return `${count(missions.length, 'mission')} with ${number(sum)} observers${computed}`;
};

/** An election's total, and what its missions come to. */
export function totalInWords(one: ElectionOfObservers): string {
  if (!one.total) return missionsInWords(one);
  return `${number(one.total.value)} international observers in all (${one.total.status}), ${missionsInWords(one)}`;
}

/** What a total has beyond the missions. */
export function othersInWords(one: ElectionOfObservers): string {
  return `${number(one.others ?? 0)} others, not itemised here (computed: ${totalInWords(one)})`;
}

/** What the bars show, for somebody who does not see them. */
export function altText(shown: readonly ElectionOfObservers[], { names, variant }: ChartView): string {
  const bySum = [...shown].sort((a, b) => a.sum - b.sum);
  const extreme = (one: ElectionOfObservers | undefined) =>
    one
      ? `${number(one.sum)} in ${count(one.missions.length, 'mission')} (${electionLabel(one, names)})`
      : 'none';
  return [
    `Stacked bars of observers by mission at ${count(shown.length, 'election')},`,
    variant === 'share' ? 'as a share of all international observers;' : 'on a linear scale;',
    `${number(shown.filter(({ total }) => total).length)} with a mark for all international observers,`,
    `${number(shown.filter(({ others }) => others).length)} with a hatched remainder.`,
    `n = ${number(shown.length)}, ${yearSpan(shown.map(({ date }) => date))}.`,
    `Fewest observers of missions ${extreme(bySum[0])}, most ${extreme(bySum.at(-1))}.`
  ].join(' ');
}
