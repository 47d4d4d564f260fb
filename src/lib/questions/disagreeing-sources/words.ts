import { count, number, yearSpan } from '$lib/ui/words';
import { electionLabel, missionLabel } from '../mission-columns';
import { shortName, type Names } from '../names';
import { isOfPlans, linesOf, type ClaimLine } from './lines';
import { measureLabel } from './measures';
import type { ClaimRow } from './row';

/** From this ratio on, the highest claim is more than a tenth above the lowest. */
export const clearRatio = 1.1;

/** `×1.043`, `×2.6`, `×13`; empty where there is no ratio. */
export function ratioSaid({ ratio }: Pick<ClaimLine, 'ratio'>): string {
  if (ratio === null) return '';
  if (ratio < 1.0005) return 'under ×1.001';
  if (ratio < clearRatio) return `×${ratio.toFixed(3)}`;
  return `×${number(ratio < 10 ? ratio : Math.round(ratio))}`;
}

/** Whose number it is and what it counts: `CIS, Azerbaijan, 7 Feb 2024: observers in all`. */
export const lineLabel = ({ first }: ClaimLine, names: Names) =>
  `${missionLabel(first, names)}: ${measureLabel(first.measure)}`;

/** The same where there is less room, over a line on a phone. */
export function shortLineLabel({ first }: ClaimLine, names: Names): string {
  const whose = first.organization
    ? `${shortName(names, first.organization)}, ${first.country} ${first.date.slice(0, 4)}`
    : electionLabel(first, names);
  return `${whose}: ${measureLabel(first.measure)}`;
}

/** On how many numbers sources differ, and on how many of them by more than a tenth. */
export function headline(rows: readonly ClaimRow[], names: Names): string {
  const all = linesOf(rows);
  if (!all.length) return 'No number in view on which sources differ';
  const lines = all.filter((line) => !isOfPlans(line));
  const [only] = lines;
  if (!only) return `Sources differ on ${count(all.length, 'planned number')} in view, on no other`;
  if (lines.length === 1)
    return `Sources give from ${number(only.low)} to ${number(only.high)} for one number: ${lineLabel(only, names)}`;
  const wide = lines.filter(({ ratio }) => ratio === null || ratio > clearRatio).length;
  return `Sources differ on ${count(lines.length, 'number')} in view; for ${number(wide)} of them the highest is more than a tenth above the lowest`;
}

/** What the range plot shows, for somebody who does not see it. */
export function rangesAlt(rows: readonly ClaimRow[], shown: readonly ClaimLine[], names: Names): string {
  const [widest] = shown;
  const years = yearSpan(rows.map(({ date }) => date));
  return [
    `Range plot of ${count(shown.length, 'number')} on which sources differ, the widest ratio first, on a log scale of ratios to the chosen value.`,
    `n = ${count(rows.length, 'claim')}${years ? `, ${years}` : ''}.`,
    widest
      ? `Widest: ${lineLabel(widest, names)}, from ${number(widest.low)} to ${number(widest.high)}, chosen ${number(widest.chosen)}.`
      : ''
  ].join(' ');
}
