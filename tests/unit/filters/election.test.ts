import { expect, test } from 'vitest';
import { chips } from '$lib/filters/chips';
import { filterRows } from '$lib/filters/filter';
import { nearViews } from '$lib/filters/nearest';
import { defaultView } from '$lib/link/view';
import { loadNames } from '$lib/questions/load-names.server';

const names = loadNames();
const row = (date: string) => ({ organization: 'ots', country: 'AZE', date, type: 'presidential' });
const view = { ...defaultView, elections: ['AZE-2024-02-07-presidential'] };

test('a filter by election leaves the missions to it, and a chip says which it is', () => {
  expect(filterRows([row('2024-02-07'), row('2018-04-11')], view, names)).toEqual([row('2024-02-07')]);
  expect(chips(view, names).map(({ label }) => label)).toEqual(['Azerbaijan, 7 Feb 2024, presidential']);
});

test('where an election has no row, all elections are the nearest view', () => {
  expect(nearViews([row('2018-04-11')], view, names)).toEqual([
    { label: 'all elections', change: { elections: [] }, rows: 1 }
  ]);
});
