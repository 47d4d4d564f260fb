import { expect, test } from 'vitest';
import { layOver } from '$lib/link/lay-over';
import { noFilters } from '$lib/link/view';

const own = { ...noFilters, organizations: ['cis'], countries: ['AZE'], from: 2010 };

test('what is set for the board holds, and what is not leaves the chart’s own filters', () => {
  expect(layOver(own, { ...noFilters, organizations: ['ots'] })).toEqual({ ...own, organizations: ['ots'] });
  expect(layOver(own, noFilters)).toEqual(own);
});

test('countries and regions are one filter, and so are the years', () => {
  expect(layOver(own, { ...noFilters, regions: ['central-asia'], until: 2020 })).toEqual({
    ...noFilters,
    organizations: ['cis'],
    regions: ['central-asia'],
    until: 2020
  });
});
