import { readFileSync } from 'node:fs';
import { tableFromArrays, tableToIPC, dictionary, utf8 } from '@uwdata/flechette';
import { initSync } from 'parquet-wasm/esm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { load, look, tableExists } from './reading';
import { fileOf, visitRows, visitsArrow, visitsParquet, workbook } from './sample-files';

let engine: Engine;
beforeAll(async () => {
  initSync({ module: readFileSync('node_modules/parquet-wasm/esm/parquet_wasm_bg.wasm') });
  engine = await openNodeEngine({ tables: [], setup: '', readsOwnFiles: true });
});
afterAll(() => engine.close());

let tables = 0;
const newName = () => `t${++tables}`;

async function failure(name: string, bytes: Uint8Array): Promise<string> {
  const table = newName();
  try {
    await load(engine, fileOf(name, bytes), table);
  } catch (error) {
    expect(await tableExists(engine, table)).toBe(false);
    return (error as Error).message;
  }
  throw new Error('it was loaded');
}

describe.each([
  ['visits.parquet', () => visitsParquet()],
  ['visits.arrow', () => visitsArrow('file')],
  ['visits.arrows', () => visitsArrow('stream')]
])('%s', (name, bytes) => {
  it('is looked at, and loaded', async () => {
    const [visits] = await look(engine, fileOf(name, bytes()));
    expect(visits?.preview).toMatchObject({ rowCount: 3, notes: [] });
    expect(visits?.preview.rows).toEqual([
      ['12', '812'],
      ['13', '640'],
      ['14', null]
    ]);
    const table = newName();
    expect(await load(engine, fileOf(name, bytes()), table)).toMatchObject({ rows: 3 });
    expect((await engine.query(`FROM ${table}`)).rows).toEqual(visitRows);
  });

  it('cut off, leaves nothing', async () => {
    const whole = bytes();
    for (const length of [whole.length - 20, whole.length >> 1])
      expect(await failure(name, whole.subarray(0, length)), String(length)).toContain(`${name} is cut off`);
  });
});

it('Arrow with a dictionary is text', async () => {
  const table = tableFromArrays({ a: ['x', 'y', 'x'] }, { types: { a: dictionary(utf8()) } });
  const name = newName();
  await load(engine, fileOf('a.arrow', tableToIPC(table, { format: 'file' }) ?? ''), name);
  expect((await engine.query(`FROM ${name}`)).rows).toEqual([{ a: 'x' }, { a: 'y' }, { a: 'x' }]);
});

/** Written by pyarrow 25: 400 rows in two batches, with a dictionary. */
const compressed = (name: string) => fileOf(name, readFileSync(`tests/fixtures/${name}`));

describe('Arrow that is compressed within', () => {
  it.each(['zstd.feather', 'zstd.arrows'])('by Zstandard is read: %s', async (file) => {
    const [found] = await look(engine, compressed(file));
    expect(found?.preview.rowCount).toBe(400);
    expect(found?.preview.rows.slice(0, 3)).toEqual([
      ['1', 'Şəki', 'Aran'],
      ['2', 'Göyçay', 'Dağlıq Şirvan'],
      ['3', null, 'Aran']
    ]);
    const name = newName();
    expect(await load(engine, compressed(file), name)).toMatchObject({ rows: 400 });
    const sums = `SELECT sum(station)::INTEGER AS stations, count(place)::INTEGER AS places,
      count(*) FILTER (region = 'Aran')::INTEGER AS aran, max_by(place, station) AS last FROM ${name}`;
    expect((await engine.query(sums)).rows).toEqual([
      { stations: 80_200, places: 300, aran: 200, last: 'Bakı' }
    ]);
  });

  it('by Zstandard, and damaged, leaves nothing', async () => {
    const bytes = new Uint8Array(await compressed('zstd.arrows').arrayBuffer());
    const start = bytes.findIndex((_, i) => String(bytes.slice(i, i + 4)) === '40,181,47,253');
    expect(await failure('torn.arrows', bytes.fill(255, start + 4, start + 40))).toContain(
      'torn.arrows is cut off or damaged'
    );
  });

  it('by LZ4 is not read, and says what to do', async () => {
    await expect(look(engine, compressed('lz4.feather'))).rejects.toThrow(
      'lz4.feather is compressed within by LZ4, which is not read here. Write it with zstd'
    );
  });
});

describe('a workbook', () => {
  const day = new Date('2024-02-07');
  const moment = new Date('2024-02-07T10:30:00Z');

  it('has a table for each sheet that holds rows', async () => {
    const book = workbook({
      Visits: [
        ['station', 'voters', 'day', 'at', 'open', null],
        [12, 812, day, moment, true, null],
        [13, null, day, moment, false, null],
        [14, 6.5, day, moment, true, null]
      ],
      Empty: [],
      'Odd values': [
        ['code', 'code'],
        ['x', 1],
        [5, 2]
      ]
    });
    const found = await look(engine, fileOf('visits.xlsx', book));
    expect(found.map(({ part }) => part)).toEqual(['Visits', 'Odd values']);
    expect(found[0]?.preview).toMatchObject({
      columns: [
        { name: 'station', type: 'BIGINT' },
        { name: 'voters', type: 'DOUBLE' },
        { name: 'day', type: 'DATE' },
        { name: 'at', type: 'TIMESTAMP' },
        { name: 'open', type: 'BOOLEAN' }
      ],
      rowCount: 3,
      notes: ['Left out, since they hold no rows: Empty.']
    });
    expect(found[1]?.preview.columns.map(({ name }) => name)).toEqual(['code', 'code_1']);
    expect(found[1]?.preview.rows).toEqual([
      ['x', '1'],
      ['5', '2']
    ]);
    const name = newName();
    await load(engine, fileOf('visits.xlsx', book), name);
    expect((await engine.query(`FROM ${name} LIMIT 1`)).rows).toEqual([
      { station: 12, voters: 812, day, at: moment, open: true }
    ]);
  });

  it('without a header, or with rows above the table, is read as the reader says', async () => {
    const book = workbook({ A: [['Our visits'], ['x', 'y'], ['p', 'q']] });
    const [table] = await look(engine, fileOf('a.xlsx', book), { skip: 1, header: false });
    expect(table?.preview).toMatchObject({
      columns: [{ name: 'column0' }, { name: 'column1' }],
      rowCount: 2
    });
  });

  it('cut off, leaves nothing', async () => {
    const book = workbook({ A: [['a'], [1]] });
    expect(await failure('a.xlsx', book.subarray(0, book.length - 40))).toMatch(
      /^a\.xlsx is cut off or damaged/
    );
  });
});
