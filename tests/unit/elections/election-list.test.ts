import { expect, test } from 'vitest';
import { table } from '$lib/dataset/lookup.server';
import { unpackElections } from '$lib/elections/election-row';
import { electionOptions, findElections } from '$lib/elections/find-elections';
import { loadElectionList } from '$lib/elections/load-elections.server';
import { sortRows } from '$lib/elections/sort-rows';
import { defaultView, type View } from '$lib/link/view';

const { elections, names } = await loadElectionList();
const rows = unpackElections(elections);
const everything = { text: '', withMissions: false };
const found = (view: Partial<View>, search = everything) =>
  findElections(rows, { ...defaultView, ...view }, search, names);

test('the list holds every election, the newest first', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual(
    table('elections')
      .map(({ id }) => id)
      .sort()
  );
  expect(rows.map(({ date }) => date)).toEqual([...rows.map(({ date }) => date)].sort().reverse());
});

test('countries and years narrow the list, as on the home page', () => {
  const ids = found({ countries: ['AZE'], from: 2024, until: 2024 }).map(({ id }) => id);
  expect(ids).toEqual(['AZE-2024-09-01-parliamentary', 'AZE-2024-02-07-presidential']);
});

test('an organization stands for the elections that it observed', () => {
  const ids = found({ organizations: ['ots'] }).map(({ id }) => id);
  const observed = table('missions').filter(({ organization }) => organization === 'ots');
  expect(ids).toHaveLength(new Set(observed.map(({ election }) => election)).size);
  expect(ids).toContain('KAZ-2020-08-12-upper-house');
});

test('words are found in country, region, type and date, without regard to accents', () => {
  expect(found({}, { ...everything, text: 'turkiye referendum' }).map(({ id }) => id)).toEqual(
    rows.filter(({ country, type }) => country === 'TUR' && type === 'referendum').map(({ id }) => id)
  );
  expect(found({}, { ...everything, text: 'kyrgyzstan 30 nov 2025' })).toHaveLength(1);
});

test('elections without a mission can be left out', () => {
  const without = rows.filter(({ missions }) => missions === 0).length;
  expect(without).toBeGreaterThan(0);
  expect(found({}, { ...everything, withMissions: true })).toHaveLength(rows.length - without);
});

test('a filter counts elections under all other filters', () => {
  const view = { ...defaultView, countries: ['AZE'] };
  const types = electionOptions('types', rows, view, names);
  expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(found({ countries: ['AZE'] }).length);
});

test('one text that several missions signed is counted once', () => {
  const row = rows.find(({ id }) => id === 'AZE-2013-10-09-presidential');
  expect(row).toMatchObject({ missions: 8, endorsing: 3, qualified: 0, critical: 2 });
});

test('what is missing stands last, whichever way the list is sorted', () => {
  const values = [2, null, 3, 1];
  expect(sortRows(values, (value) => value, false)).toEqual([1, 2, 3, null]);
  expect(sortRows(values, (value) => value, true)).toEqual([3, 2, 1, null]);
});
