import { count, number, yearSpan } from '$lib/ui/words';
import { shortName, type Names } from '../names';
import { partOf, parts } from './parts';
import type { CapitalRow } from './row';

/** How many rows belong to a part. */
export const inPart = (rows: readonly CapitalRow[], id: string) =>
  rows.filter((row) => partOf(row).id === id).length;

const said: Readonly<Record<string, string>> = {
  capital: 'only in the capital',
  both: 'in the capital and elsewhere',
  elsewhere: 'only outside the capital'
};

/** How many missions are named outside the capital, and how many only in it. */
export function headline(rows: readonly CapitalRow[], names: Names): string {
  const [only] = rows;
  if (!only) return 'No mission with known places in view';
  if (rows.length === 1) {
    const where =
      said[partOf(only).id] ?? 'at places of which it is not clear whether they lie in the capital';
    return `One mission in view, named ${where} (${count(only.places, 'place')})`;
  }
  const single = rows.every((row) => row.organization === only.organization);
  const whose = single ? ` of ${shortName(names, only.organization)}` : '';
  const outside = rows.filter((row) => row.places_elsewhere > 0).length;
  const inside = rows.filter((row) => row.places_elsewhere <= 0 && partOf(row).id === 'capital').length;
  const unclear = rows.length - outside - inside;
  return `Of ${count(rows.length, 'mission')}${whose} with known places, sources name ${number(outside)} outside the capital and ${number(inside)} only in it${unclear ? `; of ${number(unclear)} it is not clear` : ''}`;
}

/** What one part of a bar stands for. */
export function partSaid(id: string, n: number): string {
  const label = parts.find((part) => part.id === id)?.label ?? id;
  return `${count(n, 'mission')}, ${label}`;
}

/** What the bars show, for somebody who does not see them. */
export function capitalAlt(
  rows: readonly CapitalRow[],
  shown: readonly { label: string; rows: readonly CapitalRow[] }[],
  by: string
): string {
  const years = yearSpan(rows.map(({ date }) => date));
  return [
    `Stacked bars of missions by whether their known places lie in the capital, one for each of ${count(shown.length, by)};`,
    `only the capital, the capital and elsewhere, only elsewhere, not clear:`,
    `${shown.map((bar) => `${bar.label} ${parts.map(({ id }) => inPart(bar.rows, id)).join(', ')}`).join('; ')}.`,
    `n = ${number(rows.length)}${years ? `, ${years}` : ''}.`
  ].join(' ');
}
