import type { Filters } from './view';

/** Filters that are set and taken back together. */
const groups: readonly (readonly (keyof Filters)[])[] = [
  ['organizations'],
  ['elections'],
  ['countries', 'regions'],
  ['types'],
  ['from', 'until']
];

const isSet = (value: Filters[keyof Filters]) => (Array.isArray(value) ? value.length > 0 : value !== null);

/** Lays filters over a view: what is set in them holds, and what is not leaves the view's own. */
export function layOver<Narrowed extends Filters>(own: Narrowed, over: Filters): Narrowed {
  const set = groups.filter((group) => group.some((key) => isSet(over[key]))).flat();
  return { ...own, ...Object.fromEntries(set.map((key) => [key, over[key]])) };
}
