import { expect, test } from 'vitest';
import { conflictOrders } from '../../../src/lib/conflicts/conflict';
import {
  filterConflicts,
  formatConflictFilter,
  noConflictFilter,
  parseConflictFilter
} from '../../../src/lib/conflicts/filter';
import { allConflicts, loadConflictList } from '../../../src/lib/conflicts/load-conflicts.server';
import {
  loadDifferences,
  loadDisputes,
  loadSplitMissions
} from '../../../src/lib/conflicts/load-disputes.server';
import { optionsOf } from '../../../src/lib/conflicts/options';
import { datasetEngine } from '../../../src/lib/dataset/engine.server';
import { table } from '../../../src/lib/dataset/lookup.server';

test('each disagreement of the view is a conflict, with its chosen value among its claims', async () => {
  const engine = await datasetEngine();
  const [counted] = (await engine.query('SELECT count(*)::INTEGER AS n FROM disagreements')).rows;
  const conflicts = await allConflicts();
  expect(conflicts.length).toBe(counted?.n);
  for (const { id, low, high, claims } of conflicts) {
    const counting = claims.filter(({ counts }) => counts).map(({ value }) => value);
    expect([Math.min(...counting), Math.max(...counting)]).toEqual([low, high]);
    expect(claims.map((claim) => claim.id)).toContain(id);
  }
});

test('observers of the CIS in Azerbaijan, 2024: three claims of as many origins', async () => {
  const found = (await allConflicts()).find(
    ({ mission, measure }) => mission === 'AZE-2024-02-07-presidential/cis' && measure === 'observers-total'
  );
  expect(found).toMatchObject({ name: 'CIS', measureLabel: 'Observers in all', origins: 3 });
  expect(found?.electionName).toBe('Azerbaijan, presidential election, 7 Feb 2024');
});

test('the pages hold each conflict once, the largest ratio first', async () => {
  const first = await loadConflictList(1);
  const pages = await Promise.all(
    Array.from({ length: first?.pages ?? 0 }, (_, i) => loadConflictList(i + 1))
  );
  const rows = pages.flatMap((page) => page?.rows ?? []);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(first?.total);
  const ratios = rows.map(({ ratio }) => ratio ?? 0);
  expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
  expect(await loadConflictList(pages.length + 1)).toBeUndefined();
});

test('conflicts are filtered by country, organization and measure, and their options lead to some', async () => {
  const all = await allConflicts();
  const { countries, organizations, measures } = optionsOf(all);
  for (const [country] of countries)
    expect(filterConflicts(all, { ...noConflictFilter, country })).not.toEqual([]);
  for (const [organization] of organizations)
    expect(filterConflicts(all, { ...noConflictFilter, organization })).not.toEqual([]);
  for (const [measure] of measures)
    expect(filterConflicts(all, { ...noConflictFilter, measure })).not.toEqual([]);
  const spreads = filterConflicts(all, { ...noConflictFilter, sort: 'spread' }).map(
    ({ low, high }) => high - low
  );
  expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
  expect([...all].sort(conflictOrders.organization).at(-1)?.name).toBe('');
});

test('a filter and its query are one', () => {
  const filter = { ...noConflictFilter, country: 'AZE', sort: 'date' } as const;
  expect(parseConflictFilter(formatConflictFilter(filter))).toEqual(filter);
  expect(parseConflictFilter('?sort=worst')).toEqual(noConflictFilter);
});

test('Azerbaijan 2013: the parts of one joint mission concluded differently', async () => {
  const split = (await loadSplitMissions()).find(
    ({ mission }) => mission === 'AZE-2013-10-09-presidential/ieom-osce'
  );
  const stances = split?.parts.map(({ mission, stance, joint }) => [mission.split('/')[1], stance, joint]);
  expect(stances).toEqual(
    expect.arrayContaining([
      ['ieom-osce', 'critical', true],
      ['ep', 'endorsing', false],
      ['pace', 'endorsing', false]
    ])
  );
});

test('disputes and differing words lead to the documents that they name', () => {
  expect(loadDisputes().length).toBe(table('gaps').filter(({ kind }) => kind === 'disputed').length);
  const named = loadDisputes().flatMap(({ note }) => note);
  expect(named).toContainEqual(expect.objectContaining({ source: 'oscepa-alb-2013-press' }));
  expect(loadDifferences()).toContainEqual(
    expect.objectContaining({ source: 'seed-003-news', words: 'transparent', reading: 'open; transparent' })
  );
});
