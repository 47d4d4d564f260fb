import { expect, test } from 'vitest';
import { Sorting } from '$lib/ui/sorting.svelte';

const rows = [
  { name: 'Chad', n: 2 },
  { name: 'Åland', n: null },
  { name: 'Benin', n: 7 }
];
const sorting = () => new Sorting<(typeof rows)[number]>({ name: ({ name }) => name, n: ({ n }) => n });
const names = (sorted: readonly { name: string }[]) => sorted.map(({ name }) => name);

test('rows keep their own order until a column is chosen, and get it back the third time', () => {
  const order = sorting();
  expect(order.sorted(rows)).toBe(rows);
  for (let i = 0; i < 3; i++) order.choose('name', false);
  expect(order.sorted(rows)).toBe(rows);
  expect(order.state('name')).toBeUndefined();
});

test('numbers are sorted from the largest, words from A; what is missing stands last either way', () => {
  const order = sorting();
  order.choose('n', true);
  expect(order.state('n')).toBe('descending');
  expect(names(order.sorted(rows))).toEqual(['Benin', 'Chad', 'Åland']);
  order.choose('n', true);
  expect(names(order.sorted(rows))).toEqual(['Chad', 'Benin', 'Åland']);
  order.choose('name', false);
  expect(names(order.sorted(rows))).toEqual(['Åland', 'Benin', 'Chad']);
});
