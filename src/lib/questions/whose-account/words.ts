import { count, number } from '$lib/ui/words';
import { oneForEachText } from '../stances-over-time/words';
import { bases, otherBasis, roles } from './accounts';
import { partOf } from './grouping';
import type { AccountRow } from './row';

/** How many conclusions rest on what, the most frequent first; those of one text count once. */
export function headline(rows: readonly AccountRow[], variant: string): string {
  const counted = oneForEachText(rows);
  if (!counted.length) return 'No conclusion in view';
  const isRoles = variant === 'roles';
  const verb = isRoles ? { one: 'is known', more: 'are known' } : { one: 'rests', more: 'rest' };
  const found = partsOf(variant)
    .map(({ id, said }) => ({ said, n: counted.filter((row) => partOf(row, variant) === id).length }))
    .filter(({ n }) => n)
    .sort((a, b) => b.n - a.n);
  const [first, ...others] = found;
  if (!first) return '';
  if (counted.length === 1) return `The one conclusion in view ${verb.one} ${first.said}`;
  if (!others.length) return `All ${count(counted.length, 'conclusion')} in view ${verb.more} ${first.said}`;
  const list = others.map(({ said, n }) => `${number(n)} ${said}`);
  const rest = list.length > 1 ? `, ${list.slice(0, -1).join(', ')}` : '';
  return `Of ${count(counted.length, 'conclusion')} in view, ${number(first.n)} ${first.n === 1 ? verb.one : verb.more} ${first.said}${rest} and ${list.at(-1) ?? ''}`;
}

/** The parts of a variant, each with its words: `on somebody else’s account`. */
export const partsOf = (variant: string): { id: string; said: string }[] =>
  variant === 'roles'
    ? roles.map(({ id, from }) => ({ id, said: from }))
    : [...bases, otherBasis].map(({ id, on }) => ({ id, said: on }));
