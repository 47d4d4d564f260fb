import { missionLabel } from '../mission-columns';
import { shortName, type Names } from '../names';
import type { ChartView } from '../question';
import { count, number, percent, yearSpan } from '$lib/ui/words';
import { addUp, groupingOf, withoutParts, type Makeup } from './bars';
import { parts } from './parts';
import type { MakeupRow } from './row';

/** What the parts come to: added up where shares can be told, else of how many missions each part is known. */
export function headline(rows: readonly MakeupRow[], names: Names, variant: string): string {
  const [only] = rows;
  if (!only) return 'No mission in view with two or more known parts';
  if (rows.length === 1) return `${missionLabel(only, names)}: ${peopleInWords(addUp('', rows))}`;
  if (variant === 'share') {
    const counted = withoutParts(rows);
    const all = addUp('', counted);
    return `Of ${number(all.all)} people in ${count(counted.length, 'mission')} whose make-up is known, ${sharesInWords(all)}`;
  }
  const known = parts.flatMap(({ id, label }) => {
    const n = rows.filter((row) => row[id] !== null).length;
    return n ? `${label} of ${number(n)}` : [];
  });
  return `Of the ${number(rows.length)} missions in view we know: ${listed(known)}`;
}

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** The parts of a bar that hold people, as shares of the whole. */
export function sharesInWords({ of, all }: Makeup): string {
  const known = parts
    .filter(({ id }) => of[id] > 0)
    .map(({ id, label }) => `${percent(of[id] / all)} ${label}`);
  return listed([...known, ...(of.rest > 0 ? [`${percent(of.rest / all)} not broken down`] : [])]);
}

/** The parts of a bar that hold people, as numbers. */
export function peopleInWords({ of }: Makeup): string {
  const known = parts.filter(({ id }) => of[id] > 0).map(({ id, label }) => `${number(of[id])} ${label}`);
  return listed([...known, ...(of.rest > 0 ? [`${number(of.rest)} not broken down (computed)`] : [])]);
}

/** The alternative text tells this many bars; the table has them all. */
const mostInWords = 12;

/** What the bars show, for somebody who does not see them. */
export function altText(
  shown: readonly Makeup[],
  rows: readonly MakeupRow[],
  { names, variant }: ChartView
): string {
  const by = groupingOf(rows, variant);
  const bars = shown.slice(0, mostInWords).map((bar) => {
    const [row] = bar.rows;
    const name = by === 'organization' || !row ? shortName(names, bar.id) : missionLabel(row, names);
    return `${name}: ${variant === 'share' ? sharesInWords(bar) : peopleInWords(bar)}`;
  });
  return [
    `Stacked bars of the parts of missions, one for each of ${count(shown.length, by)},`,
    variant === 'share' ? 'as shares of the whole mission.' : 'in people, on a linear scale.',
    `n = ${count(rows.length, 'mission')}, ${yearSpan(rows.map((row) => row.date))}.`,
    `${bars.join('; ')}${shown.length > mostInWords ? `; and ${number(shown.length - mostInWords)} more` : ''}.`
  ].join(' ');
}
