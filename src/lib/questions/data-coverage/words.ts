import { count, number, percent, yearSpan } from '$lib/ui/words';
import { missionLabel } from '../mission-columns';
import type { Names } from '../names';
import { filled, kindOf, kinds, knownOf } from './kinds';
import type { CoverageRow } from './row';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How much is known of the missions in view. */
export function headline(rows: readonly CoverageRow[], variant: string): string {
  if (!rows.length) return 'No mission in view';
  const { known, of } = knownOf(rows, variant);
  const kind = kindOf(variant);
  if (rows.length === 1)
    return kind
      ? `${capital(kind.said)} of the one mission in view is ${known ? '' : 'not '}in what we read`
      : `Of nine kinds of facts, ${known} ${known === 1 ? 'is' : 'are'} known of the one mission in view`;
  return kind
    ? `${capital(kind.said)} is known of ${number(known)} of ${count(rows.length, 'mission')} in view (${percent(known / of)}, computed)`
    : `Of nine kinds of facts, ${number(known / rows.length)} are known of a mission in view on average (computed)`;
}

/** What one mission's cell says. */
export function missionSaid(row: CoverageRow, variant: string, names: Names): string {
  const kind = kindOf(variant);
  const label = missionLabel(row, names);
  if (kind) return `${label}: ${row[kind.id] > 0 ? count(row[kind.id], kind.one) : 'none in what we read'}`;
  const known = filled(row).map((item) => item.label.toLowerCase());
  return known.length
    ? `${label}: ${known.length} of ${kinds.length} kinds known (${known.join(', ')})`
    : `${label}: none in what we read`;
}

/** What the cell of several missions says. */
export function groupSaid(label: string, rows: readonly CoverageRow[], variant: string): string {
  const { known, of } = knownOf(rows, variant);
  if (!known) return `${label}: none in what we read of ${count(rows.length, 'mission')}`;
  const kind = kindOf(variant);
  return kind
    ? `${label}: ${kind.said} known of ${number(known)} of ${count(rows.length, 'mission')} (${percent(known / of)}, computed)`
    : `${label}: ${percent(known / of)} of ${kinds.length} kinds of facts at ${count(rows.length, 'mission')} known (computed)`;
}

/** What the picture shows, for somebody who does not see it. */
export function alternativeText(rows: readonly CoverageRow[], form: string, variant: string): string {
  const said = kinds.map(({ id, label }) => `${label.toLowerCase()} ${number(knownOf(rows, id).known)}`);
  return [
    `${form}: how much is known of the missions.`,
    headline(rows, variant) + '.',
    `Missions with rows of each kind: ${said.join(', ')}.`,
    `n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}
