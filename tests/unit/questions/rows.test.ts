import { describe, expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { toCells, UnfitRows } from '$lib/questions/check-rows';
import { filterRows } from '$lib/filters/filter';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { loadMissionIndex } from '$lib/filters/load-missions.server';
import { questionRows } from '$lib/questions/load.server';
import { unpackMissions } from '$lib/filters/mission-index';
import { pack, unpack } from '$lib/questions/pack';
import { inScope } from '$lib/questions/scope';
import { readTable } from '$lib/dataset/read-table';
import { defaultView } from '$lib/link/view';

const missions = new Set(readTable('missions').map((mission) => mission.id));
const elections = new Set(readTable('elections').map((election) => election.id));
const sources = new Set(readTable('sources').map((source) => source.id));
const missing = new Set(readTable('gaps').map((gap) => `${gap.country} ${gap.date} ${gap.organization}`));

describe.each([...folders.values()])('$slug', ({ slug, sql, question, shaping }) => {
  test('its SQL says its rule in a comment and gives what its chart, or what shapes its rows, declares', async () => {
    expect(sql).toMatch(/^-- /);
    const table = await (await datasetEngine()).query(sql);
    const wanted = shaping?.inputs ?? question.columns;
    expect(table.columns.map((column) => column.name)).toEqual(Object.keys(wanted));
    expect(toCells(table, wanted).length).toBeGreaterThanOrEqual(20);
  });

  test('its rows are packed for the page and unpacked without loss', async () => {
    const rows = (await questionRows(slug)).map((row) => ({ ...row }));
    expect(unpack(pack(rows, question.columns), question.columns)).toEqual(rows);
  });

  test('every row names a mission, an election or a gap, its filter columns and a source that exist', async () => {
    // All at once: to expect something of each row takes longer than to read them all.
    const rows = await questionRows(slug);
    expect(rows.filter(({ mission }) => !elections.has(mission.slice(0, mission.indexOf('/'))))).toEqual([]);
    expect(rows.filter((row) => !row.mission.endsWith(`/${row.organization}`))).toEqual([]);
    // No mission: a row about the election itself, or about a gap.
    const ofNoMission = rows.filter((row) => row.organization && !missions.has(row.mission));
    const ofNoGap = ofNoMission.filter(
      (row) => !missing.has(`${row.country} ${row.date} ${row.organization}`)
    );
    expect(ofNoGap).toEqual([]);
    const outsideFilters = rows.filter(
      ({ mission, country, date, type }) => !mission.startsWith(`${country}-${date}-${type}/`)
    );
    expect(outsideFilters).toEqual([]);
    const unknownSources = rows.flatMap((row) => row.sources.split(' ')).filter((id) => !sources.has(id));
    expect(unknownSources).toEqual([]);
  });
});

test('each figure shows all the missions that the tables know of', async () => {
  const figures = readTable('figures').filter((figure) => figure.mission !== null);
  const withMeasure = (measure: string) =>
    new Set(figures.filter((f) => f.measure === measure).map((f) => f.mission)).size;
  expect(await questionRows('observers-over-time')).toHaveLength(withMeasure('observers-total'));
  expect(await questionRows('stations-over-time')).toHaveLength(withMeasure('stations-visited'));
});

test('a result without a column, or with a number for a text, is refused with a sentence', () => {
  const columns = { mission: 'text', observers: 'number' } as const;
  expect(() => toCells({ columns: [{ name: 'mission', type: 'VARCHAR' }], rows: [] }, columns)).toThrow(
    new UnfitRows('The result has no column “observers”, which the chart needs.')
  );
  expect(() =>
    toCells(
      {
        columns: [
          { name: 'mission', type: 'VARCHAR' },
          { name: 'observers', type: 'VARCHAR' }
        ],
        rows: [{ mission: 'AZE', observers: 'many' }]
      },
      columns
    )
  ).toThrow(new UnfitRows('Row 1, column “observers”: “many” is not a number, which the chart needs.'));
});

test('filters narrow one another, countries and regions add up', async () => {
  const names = loadNames();
  const missions = unpackMissions(loadMissionIndex());
  const count = (filters: Partial<typeof defaultView>) =>
    filterRows(missions, { ...defaultView, ...filters }, names).length;
  expect(missions).toHaveLength(readTable('missions').length);
  expect(count({})).toBe(missions.length);
  expect(count({ organizations: ['ots'], countries: ['AZE'] })).toBe(
    readTable('missions').filter((m) => m.organization === 'ots' && m.election.startsWith('AZE')).length
  );
  expect(count({ countries: ['KAZ'], regions: ['western-asia'] })).toBe(
    count({ countries: ['KAZ'] }) + count({ regions: ['western-asia'] })
  );
  expect(count({ from: 2020, until: 2019 })).toBe(0);
  expect(count({ from: 2024 }) + count({ until: 2023 })).toBe(missions.length);
});

test('a scope keeps the rows of one election, mission, organization or country', async () => {
  const rows = await questionRows('observers-over-time');
  const election = 'AZE-2024-02-07-presidential';
  const ofElection = inScope(rows, { kind: 'election', id: election });
  expect(ofElection.length).toBeGreaterThan(3);
  expect(ofElection.every((row) => row.mission.startsWith(`${election}/`))).toBe(true);
  expect(inScope(rows, { kind: 'mission', id: `${election}/cis` })).toHaveLength(1);
  expect(inScope(rows, { kind: 'organization', id: 'ots' }).every((row) => row.organization === 'ots')).toBe(
    true
  );
  expect(inScope(rows, { kind: 'country', id: 'AZE' }).every((row) => row.country === 'AZE')).toBe(true);
  expect(inScope(rows, { kind: 'all' })).toBe(rows);
});

const reader = (row: Record<string, string | number>) => ({
  columns: Object.keys(row).map((name) => ({ name, type: 'VARCHAR' })),
  rows: [row]
});

test.each([
  [
    'a date that is none',
    { date: 'soon', observers: 3 },
    'Row 1, column “date”: “soon” is not a date such as 2024-02-07, which the chart needs.'
  ],
  [
    'a day that no calendar has',
    { date: '2024-02-31', observers: 3 },
    'Row 1, column “date”: “2024-02-31” is not a date such as 2024-02-07, which the chart needs.'
  ],
  [
    'an endless number',
    { date: '2024-02-07', observers: Infinity },
    'Row 1, column “observers”: “Infinity” is not a number, which the chart needs.'
  ]
])('a reader’s row with %s is refused with a sentence', (_, row, message) => {
  expect(() => toCells(reader(row), { date: 'text', observers: 'number' })).toThrow(new UnfitRows(message));
});
