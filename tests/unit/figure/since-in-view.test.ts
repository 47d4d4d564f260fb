import { expect, test } from 'vitest';
import { changesAnything, sinceInView } from '$lib/figure/since/since-in-view';
import { defaultView } from '$lib/link/view';
import type { Scope } from '$lib/questions/scope';
import type { CorrectionBehind, Since, SinceFile } from '$lib/versions/since';
import { azerbaijan, kazakhstan, names } from '../versions/two-versions';

const correction = (row: string, ...missions: string[]): CorrectionBehind => ({
  version: '2026.2.0',
  tableTitle: 'Figures',
  missions,
  row,
  column: 'value',
  columnTitle: 'Value',
  old: '40',
  new: '41',
  place: null
});

const since: Since = {
  headlines: { all: '1190 observers' },
  rows: 4,
  added: [`${kazakhstan}/ots`],
  changed: [`${azerbaijan}/ots`, `${kazakhstan}/`],
  gone: [`${kazakhstan}/cis`],
  pageless: [],
  corrections: [correction('a', `${azerbaijan}/ots`), correction('k', `${kazakhstan}/`, `${kazakhstan}/ots`)]
};

const inView = (filters: Partial<typeof defaultView>, scope: Scope = { kind: 'all' }) => {
  const { added, changed, gone, corrections } = sinceInView(since, {
    view: { ...defaultView, ...filters },
    scope,
    names
  });
  return [added, changed, gone, corrections.map(({ row }) => row)];
};

test('without filters all is in view', () => {
  expect(inView({})).toEqual([since.added, since.changed, since.gone, ['a', 'k']]);
});

test('filters and the page’s scope narrow the missions and corrections by what their ids tell', () => {
  const ofAzerbaijan = [[], [`${azerbaijan}/ots`], [], ['a']];
  expect(inView({ countries: ['AZE'] })).toEqual(ofAzerbaijan);
  expect(inView({ regions: ['western-asia'] })).toEqual(ofAzerbaijan);
  expect(inView({ from: 2024 })).toEqual(ofAzerbaijan);
  expect(inView({ elections: [azerbaijan] })).toEqual(ofAzerbaijan);
  expect(inView({}, { kind: 'country', id: 'AZE' })).toEqual(ofAzerbaijan);
  expect(inView({ organizations: ['cis'] })).toEqual([[], [], [`${kazakhstan}/cis`], []]);
  expect(inView({ types: ['parliamentary'] })).toEqual([[], [], [], []]);
  expect(inView({}, { kind: 'mission', id: `${kazakhstan}/ots` })).toEqual([
    [`${kazakhstan}/ots`],
    [],
    [],
    ['k']
  ]);
});

test('a chart whose headline, rows, missions and cells are the same has not changed', () => {
  const now: SinceFile = { version: '2', headlines: { all: '1190 observers', new: '' }, rows: 4, since: {} };
  const nothing: Since = { ...since, added: [], changed: [], gone: [], corrections: [] };
  expect(changesAnything(nothing, now)).toBe(false);
  expect(changesAnything(nothing, { ...now, rows: 5 })).toBe(true);
  expect(changesAnything(nothing, { ...now, headlines: { all: '1191 observers' } })).toBe(true);
  expect(changesAnything({ ...nothing, changed: null }, now)).toBe(true);
  expect(changesAnything(since, now)).toBe(true);
});
