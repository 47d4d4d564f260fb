import sqliteUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { clear, createStore } from 'idb-keyval';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openPageEngine } from '$lib/engine/page';
import { keepTable } from '$lib/own-data/kept-tables';
import { hasKeptTables } from '$lib/own-data/kept-note';
import { loadParts } from '$lib/own-data/load-parts';
import { OwnDataError } from '$lib/own-data/own-data-error';
import { schemaOf } from '$lib/own-data/own-schema';
import { OwnTables } from '$lib/own-data/own-tables.svelte';
import { engineFile } from '../engine/page-files';
import featherUrl from '../../fixtures/zstd.feather?url';
import {
  fileOf,
  sqliteFile,
  visitRows,
  visitsArrow,
  visitsCsv,
  visitsParquet,
  workbook
} from '../../unit/own-data/sample-files';

const open = async (): Promise<Engine> =>
  openPageEngine({ engine: await engineFile(), tables: [], setup: '', readsOwnFiles: true });

let engine: Engine;
beforeAll(async () => {
  engine = await open();
});
afterAll(() => engine.close());
beforeEach(() => clear(createStore('scrutineer-own-tables', 'tables')));

/** Brings files, and loads all that can be. */
async function bring(...files: File[]): Promise<OwnTables> {
  const own = new OwnTables(() => Promise.resolve(engine));
  await own.pending.add(files);
  await own.pending.loadAll();
  return own;
}

async function removeAll(own: OwnTables): Promise<void> {
  for (const table of own.tables) await own.remove(table);
}

const tableCount = async (on = engine) =>
  (await on.query('SELECT count(*) AS n FROM duckdb_tables()')).rows[0]?.n;

const stations = visitRows.map(({ station }) => ({ station }));

describe('files in the page', () => {
  it.each<[string, () => string | Uint8Array]>([
    ['visits.csv', () => visitsCsv],
    ['visits.json', () => JSON.stringify(visitRows)],
    ['visits.ndjson', () => visitRows.map((row) => JSON.stringify(row)).join('\n')],
    ['visits.parquet', visitsParquet],
    ['visits.arrow', () => visitsArrow('file')],
    ['visits.arrows', () => visitsArrow('stream')],
    [
      'visits.xlsx',
      () =>
        workbook({
          Visits: [
            ['station', 'voters'],
            [12, 812],
            [13, 640],
            [14, null]
          ]
        })
    ]
  ])('%s becomes a table', async (name, content) => {
    const own = await bring(fileOf(name, content()));
    expect(own.pending.tables.map(({ problem }) => problem)).toEqual([]);
    expect(own.tables).toMatchObject([
      { name: 'visits', rows: 3, isLoaded: true, isKept: false, problem: '' }
    ]);
    expect((await engine.query('SELECT station FROM visits')).rows).toEqual(stations);
    await removeAll(own);
    expect(await tableCount()).toBe(0);
  });

  it.each<[string, () => string | Uint8Array, string]>([
    ['cut.parquet', () => visitsParquet().subarray(0, 100), 'cut.parquet is cut off: its end is missing.'],
    ['torn.parquet', () => visitsParquet().fill(255, 4, 60), 'torn.parquet is damaged'],
    ['cut.arrow', () => visitsArrow('file').subarray(0, 200), 'cut.arrow is cut off: its end is missing.'],
    ['cut.xlsx', () => workbook({ A: [['a'], [1]] }).slice(0, -40), 'cut.xlsx is cut off or damaged'],
    ['cut.json', () => '[{"a": 1}, {"a"', 'cut.json is cut off'],
    ['bad.ndjson', () => '{"a": 1}\n'.repeat(30_000) + '{\n', 'bad.ndjson, line 30001'],
    [
      'ragged.csv',
      () => 'a,b\n1,2\n1,2,3\n',
      'ragged.csv, line 3: more columns than the 2 that are expected'
    ],
    ['empty.csv', () => '', 'empty.csv is empty'],
    ['report.pdf', () => '%PDF-1.7', 'report.pdf is a PDF document']
  ])('%s says what is wrong, and leaves nothing', async (name, content, sentence) => {
    const own = await bring(fileOf(name, content()));
    expect(own.tables).toEqual([]);
    expect(own.pending.tables[0]?.step).toBe('failed');
    expect(own.pending.tables[0]?.problem).toContain(sentence);
    expect(await tableCount()).toBe(0);
    expect((await engine.query('SELECT 1 AS a')).rows).toEqual([{ a: 1 }]);
  });

  it('of one name are told apart, and from the tables of the data set', async () => {
    const own = await bring(
      fileOf('visits.csv', visitsCsv),
      fileOf('visits.csv', visitsCsv),
      fileOf('missions.csv', visitsCsv)
    );
    expect(own.tables.map(({ name }) => name)).toEqual(['visits', 'visits_2', 'missions_2']);
    await removeAll(own);
  });

  it('one that is broken does not keep the others from being loaded', async () => {
    const own = await bring(fileOf('cut.json', '[{'), fileOf('visits.csv', visitsCsv));
    expect(own.tables.map(({ name }) => name)).toEqual(['visits']);
    expect(own.pending.tables.map(({ file }) => file.name)).toEqual(['cut.json']);
    await removeAll(own);
  });

  it('each sheet is a table, named after its file and itself', async () => {
    const own = await bring(fileOf('visits.xlsx', workbook({ East: [['a'], [1]], West: [['a'], [2]] })));
    expect(own.tables.map(({ name }) => name)).toEqual(['visits_east', 'visits_west']);
    expect((await engine.query('FROM visits_west')).rows).toEqual([{ a: 2 }]);
    await removeAll(own);
  });

  it('Arrow that is compressed with Zstandard is a table', async () => {
    const bytes = await (await fetch(featherUrl)).arrayBuffer();
    const own = await bring(fileOf('zstd.feather', bytes));
    expect(own.tables).toMatchObject([{ name: 'zstd', rows: 400, problem: '' }]);
    expect((await engine.query('SELECT place FROM zstd WHERE station < 3')).rows).toEqual([
      { place: 'Şəki' },
      { place: 'Göyçay' }
    ]);
    await removeAll(own);
  });

  it('each table of a database is a table, and one that is cut off is none', async () => {
    const bytes = await sqliteFile(
      `CREATE TABLE east (place, n); INSERT INTO east VALUES ('Şəki', 9007199254740993);
      CREATE TABLE west (n); INSERT INTO west VALUES (2);`,
      { locateFile: () => sqliteUrl }
    );
    const own = await bring(fileOf('visits.db', bytes), fileOf('cut.db', bytes.slice(0, -20)));
    expect(own.pending.tables.map(({ problem }) => problem)).toEqual([
      'cut.db is cut off: its end is missing.'
    ]);
    expect(own.tables.map(({ name }) => name)).toEqual(['visits_east', 'visits_west']);
    expect((await engine.query('SELECT place, n::VARCHAR AS n FROM visits_east')).rows).toEqual([
      { place: 'Şəki', n: '9007199254740993' }
    ]);
    expect(schemaOf(own.tables)[0]?.description).toBe('Your own: visits.db, table “east” (SQLite).');
    await removeAll(own);
  });

  it('a table is renamed, and is asked by its new name', async () => {
    const own = await bring(fileOf('visits.csv', visitsCsv));
    const [visits] = own.tables;
    if (!visits) throw new Error('no table');
    await expect(own.rename(visits, 'missions')).rejects.toThrow('There is a table “missions” already');
    await own.rename(visits, 'stations');
    expect((await engine.query('SELECT station FROM stations')).rows).toEqual(stations);
    await removeAll(own);
  });

  it('the schema has the tables with what their columns hold', async () => {
    const own = await bring(fileOf('visits.csv', visitsCsv));
    expect(schemaOf(own.tables)).toMatchObject([
      {
        name: 'visits',
        kind: 'own',
        description: 'Your own: visits.csv (CSV).',
        rows: 3,
        columns: [
          { name: 'station', type: 'BIGINT', nulls: 0, distinct: 3 },
          { name: 'voters', nulls: 1, distinct: 2 },
          {
            name: 'day',
            type: 'DATE',
            samples: [
              { value: '2024-02-08', rows: 2 },
              { value: '2024-02-07', rows: 1 }
            ]
          }
        ]
      }
    ]);
    await removeAll(own);
  });

  it('the tables are there again after the engine broke', async () => {
    const own = await bring(fileOf('visits.csv', visitsCsv), fileOf('more.parquet', visitsParquet()));
    await expect(engine.query("SELECT length(repeat('a', 4000000000))")).rejects.toMatchObject({
      kind: 'crashed'
    });
    expect((await engine.query('SELECT station FROM visits')).rows).toEqual(stations);
    expect((await engine.query('SELECT station FROM more')).rows).toEqual(stations);
    await removeAll(own);
  });

  it('loading tells how far it has come, stops when told to, and leaves nothing', async () => {
    const own = new OwnTables(() => Promise.resolve(engine));
    await own.pending.add([fileOf('many.csv', 'a,b\n' + '1,2\n'.repeat(10_000_000))]);
    const [many] = own.pending.tables;
    if (!many) throw new Error('nothing pending');
    const loading = own.pending.load(many);
    await expect.poll(() => many.share).toBeGreaterThan(0);
    expect(many.share).toBeLessThanOrEqual(1);
    many.stop();
    await loading;
    expect(own.tables).toEqual([]);
    expect(many.step).toBe('ready');
    expect(await tableCount()).toBe(0);
  });
});

describe('tables that are kept', () => {
  it('are there again for the next page, and loaded when the engine is asked for', async () => {
    const own = await bring(fileOf('visits.csv', visitsCsv), fileOf('more.parquet', visitsParquet()));
    for (const table of own.tables) await own.keep(table, true);
    expect(hasKeptTables()).toBe(true);

    const fresh = await open();
    const next = new OwnTables(() => Promise.resolve(fresh));
    await next.restore();
    expect(next.tables).toMatchObject([
      { name: 'more', rows: 3, isLoaded: false, isKept: true },
      { name: 'visits', rows: 3, isLoaded: false, isKept: true }
    ]);
    expect(await tableCount(fresh)).toBe(0);
    await next.engine();
    expect((await fresh.query('SELECT station FROM visits')).rows).toEqual(stations);
    await next.remove(next.tables[1] ?? fail());
    await next.keep(next.tables[0] ?? fail(), false);
    expect(hasKeptTables()).toBe(false);
    await fresh.close();
    await removeAll(own);
  });

  it('one whose name the data set has since taken is given another', async () => {
    const source = { file: fileOf('visits.csv', visitsCsv), kind: 'csv' as const, part: null, choices: {} };
    await keepTable({ ...source, id: 'a', name: 'missions', rows: 3, columns: [] });
    const next = new OwnTables(() => Promise.resolve(engine));
    await next.restore();
    await next.engine();
    expect(next.tables).toMatchObject([{ name: 'missions_2', isLoaded: true, problem: '' }]);
    expect((await engine.query('SELECT station FROM missions_2')).rows).toEqual(stations);
    await removeAll(next);
  });

  it('wait for the next time where what loads them does not arrive', async () => {
    const source = { file: fileOf('visits.csv', visitsCsv), kind: 'csv' as const, part: null, choices: {} };
    await keepTable({ ...source, id: 'a', name: 'visits', rows: 3, columns: [] });
    let arrives = false;
    const next = new OwnTables(
      () => Promise.resolve(engine),
      () => (arrives ? loadParts() : Promise.reject(new OwnDataError('It did not arrive. Try again.')))
    );
    await next.restore();
    await expect(next.engine()).rejects.toThrow('It did not arrive. Try again.');
    arrives = true;
    await next.engine();
    expect(next.tables).toMatchObject([{ name: 'visits', isLoaded: true, problem: '' }]);
    expect((await engine.query('SELECT station FROM visits')).rows).toEqual(stations);
    await removeAll(next);
  });

  it('one that no longer loads says so, and the others are there', async () => {
    const own = await bring(fileOf('visits.csv', visitsCsv), fileOf('more.csv', visitsCsv));
    for (const table of own.tables) await own.keep(table, true);
    const fresh = await open();
    const next = new OwnTables(() => Promise.resolve(fresh));
    await next.restore();
    const [more] = next.tables;
    if (!more) throw new Error('no table');
    Object.assign(more.source, { file: fileOf('more.csv', ''), dialect: undefined });
    await next.engine();
    expect(more).toMatchObject({ isLoaded: false, problem: 'more.csv is empty.' });
    expect((await fresh.query('SELECT station FROM visits')).rows).toEqual(stations);
    await fresh.close();
    await removeAll(own);
  });
});

function fail(): never {
  throw new Error('no table');
}
