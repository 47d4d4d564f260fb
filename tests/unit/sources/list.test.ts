import { expect, test } from 'vitest';
import { table } from '../../../src/lib/dataset/lookup.server';
import {
  filterSources,
  formatSourceFilter,
  noSourceFilter,
  parseSourceFilter
} from '../../../src/lib/sources/filter';
import { loadSourceList, sourceListings, sourceListPages } from '../../../src/lib/sources/listing.server';
import { pageTitleOf } from '../../../src/lib/sources/titles.server';

const all = Object.entries(sourceListings()).map(([id, source]) => ({ ...source, id }));

test('the pages of the list hold each document once, the newest first', () => {
  const pages = Array.from({ length: sourceListPages() }, (_, i) => loadSourceList(i + 1)?.lines ?? []);
  const lines = pages.flat();
  expect(new Set(lines.map(({ id }) => id)).size).toBe(table('sources').length);
  const dates = lines.map(({ published }) => published ?? '');
  expect(dates).toEqual([...dates].sort().reverse());
  expect(loadSourceList(sourceListPages() + 1)).toBeUndefined();
});

test('no two documents have pages of one title', () => {
  const titles = table('sources').map(pageTitleOf);
  expect(new Set(titles).size).toBe(titles.length);
});

test('a filter and its query are one', () => {
  const filter = { ...noSourceFilter, text: 'açık & “x”', year: '2024', sort: 'title' } as const;
  expect(parseSourceFilter(formatSourceFilter(filter))).toEqual(filter);
  expect(formatSourceFilter(noSourceFilter)).toBe('');
  expect(parseSourceFilter('?sort=largest&colour=red')).toEqual(noSourceFilter);
});

test('filters narrow one another, and do not mind case and accents', () => {
  const found = filterSources(all, { ...noSourceFilter, text: 'TURKIYE', type: 'news', sort: 'oldest' });
  expect(found.length).toBeGreaterThan(0);
  for (const { type } of found) expect(type).toBe('news');
});

test('an origin in full finds its documents alone, undated ones under a year of their own', () => {
  const found = filterSources(all, { ...noSourceFilter, origin: 'Trend' });
  expect(new Set(found.map(({ origin }) => origin))).toEqual(new Set(['Trend']));
  const undated = filterSources(all, { ...noSourceFilter, year: 'none' });
  expect(undated.length).toBe(all.filter(({ published }) => !published).length);
});
