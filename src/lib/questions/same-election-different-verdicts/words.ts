import { groupBy } from '$lib/charts/group-by';
import { count, number, yearSpan } from '$lib/ui/words';
import { shortName, type Names } from '../names';
import { missionLabel } from '../mission-columns';
import { comparable, mostSharedDifference } from '../stances-over-time/compare';
import { conclusionSaid, differenceSaid, oneForEachText, stanceCounts } from '../stances-over-time/words';
import { electionOf } from '../pairs';
import type { Arrangement } from './arrange';
import type { VerdictRow } from './row';

type Concluded = VerdictRow & { stance: string; basis: string };

/** The missions with a conclusion in what we read. */
export const withConclusion = (rows: readonly VerdictRow[]): Concluded[] =>
  rows.flatMap((row) =>
    row.stance === null ? [] : [{ ...row, stance: row.stance, basis: row.basis ?? '' }]
  );

/** Conclusions as they count: without the words of single members, and one text once. */
export const counted = (rows: readonly VerdictRow[]) => oneForEachText(comparable(withConclusion(rows)));

/**
 * How often the pair with most shared contests concluded differently: the number of `stances-over-time`. Where no pair
 * shares enough contests, how many conclusions there are of each stance.
 */
export function headline(rows: readonly VerdictRow[], names: Names): string {
  const concluded = withConclusion(rows);
  if (!concluded.length) return 'No conclusion in view';
  const differing = mostSharedDifference(concluded);
  if (differing) return differenceSaid(differing, 'elections', names);
  const found = counted(rows);
  const [only] = found;
  if (!only) return 'Only words of single members are in view, no conclusion of a mission';
  if (found.length === 1)
    return `One conclusion in view: ${conclusionSaid({ ...only, terms: null })} (${shortName(names, only.organization)})`;
  const kinds = new Set(found.map(({ stance }) => stance));
  if (kinds.size === 1) return `All ${count(found.length, 'conclusion')} in view are ${only.stance}`;
  return `Of ${count(found.length, 'conclusion')} in view, ${stanceCounts(found).replace(/^[\d,]+/, (n) => `${n} ${n === '1' ? 'is' : 'are'}`)}`;
}

/** What a mission concluded, or that we read no conclusion of it. */
export function missionSaid(row: VerdictRow, names: Names): string {
  const size = row.observers === null ? '' : `; ${count(row.observers, 'observer')}`;
  const said =
    row.stance === null
      ? 'no conclusion in what we read'
      : conclusionSaid({ stance: row.stance, basis: row.basis ?? '', terms: null });
  return `${missionLabel(row, names)}: ${said}${size}`;
}

/** What the picture shows, for somebody who does not see it; `form` says its form in words. */
export function alternativeText(
  rows: readonly VerdictRow[],
  { verdicts }: Arrangement,
  form: readonly string[]
): string {
  const drawn = new Set(verdicts.map((verdict) => verdict.key));
  const shown = withConclusion(rows.filter((row) => drawn.has(row.mission)));
  const elections = [...groupBy(shown, electionOf).values()].filter((group) => group.length > 1);
  const differing = elections.filter((group) => new Set(group.map(({ stance }) => stance)).size > 1);
  return [
    ...form,
    `${count(shown.length, 'conclusion')} shown: ${stanceCounts(shown) || 'none'};`,
    `${count(verdicts.length - shown.length, 'mission')} without one in what we read.`,
    ...(elections.length > 1
      ? [
          `Missions concluded differently at ${number(differing.length)} of the ${count(elections.length, 'election')} shown with several conclusions.`
        ]
      : []),
    `n = ${number(counted(rows).length)}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}
