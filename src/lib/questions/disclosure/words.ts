import { count, number, percent, yearSpan } from '$lib/ui/words';
import type { Grouping } from './grouping';
import { isKnown, items, stateSaid, states, type Item } from './items';
import type { DisclosureRow } from './row';

/** Of how many missions an item is known. */
const known = (rows: readonly DisclosureRow[], item: Item, variant: string) =>
  rows.filter((row) => isKnown(row[item.id], variant)).length;

const whence = (variant: string) =>
  variant === 'own-documents' ? 'what we read of their own documents' : 'what we read';

/** The item that is known of most missions, and that of fewest. */
export function headline(rows: readonly DisclosureRow[], variant: string): string {
  const [only, ...others] = rows;
  if (!only) return 'No mission in view';
  const ranked = items
    .map((item) => ({ item, n: known(rows, item, variant) }))
    .sort((a, b) => b.n - a.n || items.indexOf(a.item) - items.indexOf(b.item));
  if (!others.length) {
    const held = ranked.filter(({ n }) => n).length;
    return `Of ${number(items.length)} items, ${whence(variant).replace('their', 'its')} tells ${number(held)} of the one mission in view`;
  }
  const [most] = ranked;
  const least = ranked.at(-1);
  if (!most || !least) return '';
  return `Of ${count(rows.length, 'mission')} in view, ${whence(variant)} tells ${most.item.said} for ${number(most.n)}, ${least.item.said} for ${number(least.n)}`;
}

/** What a cell of the grid says of its missions. */
export function cellSaid(label: string, item: Item, rows: readonly DisclosureRow[], variant: string): string {
  const [only, ...others] = rows;
  const where = `${label}, ${item.label.toLowerCase()}`;
  if (only && !others.length) return `${where}: ${stateSaid(only[item.id])}`;
  const n = known(rows, item, variant);
  const apart = Object.keys(states)
    .filter((state) => !isKnown(state, variant) && state !== 'not-read')
    .map((state) => ({ state, of: rows.filter((row) => row[item.id] === state).length }))
    .filter(({ of }) => of)
    .map(({ state, of }) => `${number(of)} ${stateSaid(state)}`);
  const share = `${number(n)} of ${count(rows.length, 'mission')} (${percent(n / rows.length)}, computed)`;
  return [`${where}: known of ${share}`, ...apart].join('; ');
}

/** What the picture shows, for somebody who does not see it. */
export function alternativeText(
  rows: readonly DisclosureRow[],
  { by, groups }: Grouping,
  variant: string
): string {
  return [
    `Grid of ${count(groups.length, by)} by ${count(items.length, 'item')}: what is known of missions.`,
    `Of all missions in view, ${whence(variant)} tells:`,
    `${items.map((item) => `${item.label.toLowerCase()} ${known(rows, item, variant)}`).join(', ')}.`,
    `n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}
