import { tableFromIPC } from '@uwdata/flechette';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { readParquet } from 'parquet-wasm/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Result, Session } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { readResult } from '$lib/engine/result';
import { resultArrow } from '$lib/export/result-arrow';
import { resultParquet } from '$lib/export/result-parquet';
import { awkwardQuery, fileOf, textsOf } from './result-awkward';

let engine: Engine;
let session: Session;
let awkward: Result;

beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: '' });
  session = engine.session();
  awkward = await session.run(awkwardQuery);
});
afterAll(() => engine.close());

const notes = {
  made_by: 'Made by a reader; not checked by Scrutineer',
  version: '2026.11.1',
  address: 'https://scrutineer.example/sql/#sql=x'
};

describe('Parquet', () => {
  const bytes = async (result: Result) => (await resultParquet(fileOf(result))).arrayBuffer();

  it('gives back every value by another reader, exactly', async () => {
    const back = readResult(readParquet(new Uint8Array(await bytes(awkward))).intoIPCStream());
    const expected = textsOf(awkward);
    const read = textsOf(back);
    for (const { name } of awkward.columns)
      if (!['list', 'struct', 'map'].includes(name))
        expect([name, read[name]]).toEqual([name, expected[name]]);
    expect(read).toMatchObject({
      list: ['["a, b",null,""]', '[]', 'NULL'],
      struct: ['{"a b":"9223372036854775807","d":"1899-12-31"}', '{"a b":null,"d":null}', 'NULL'],
      map: ['{"k":1.5}', '{}', 'NULL']
    });
  });

  it('has types of its own for what fits them, and text for what does not', async () => {
    const back = readResult(readParquet(new Uint8Array(await bytes(awkward))).intoIPCStream());
    expect(Object.fromEntries(back.columns.map(({ name, type }) => [name, type]))).toMatchObject({
      text: 'VARCHAR',
      'odd "name", |': 'TINYINT',
      whole: 'BIGINT',
      unsigned: 'HUGEINT',
      huge: 'VARCHAR',
      sum: 'BIGINT',
      small_decimal: 'DECIMAL(9,2)',
      precise_decimal: 'DECIMAL(30,20)',
      wide_decimal: 'DECIMAL(38,10)',
      double: 'DOUBLE',
      float: 'FLOAT',
      truth: 'BOOLEAN',
      day: 'DATE',
      far_day: 'VARCHAR',
      moment: 'TIMESTAMP',
      zoned: 'TIMESTAMP WITH TIME ZONE',
      nanos: 'TIMESTAMP_NS',
      bytes: 'BLOB'
    });
  });

  it('is read by hyparquet, and says what it is', async () => {
    const file = await bytes(
      await session.run("SELECT 1 AS a, 'ə' AS b, DATE '1899-12-31' AS c, [1, 2] AS d")
    );
    expect(await parquetReadObjects({ file })).toEqual([
      { a: 1, b: 'ə', c: new Date('1899-12-31'), d: [1, 2] }
    ]);
    const { key_value_metadata: said = [], created_by } = parquetMetadata(file);
    expect(Object.fromEntries(said.map(({ key, value }) => [key, value]))).toEqual(notes);
    expect(created_by).toBe('Scrutineer');
  });

  it('holds many rows in groups, and its columns where there is no row', async () => {
    const rows = await bytes(await session.run('SELECT i, i % 7 AS r FROM range(120_000) t(i)'));
    const { row_groups, num_rows } = parquetMetadata(rows);
    expect([row_groups.length, num_rows]).toEqual([3, 120_000n]);
    const last = await parquetReadObjects({ file: rows, rowStart: 119_999 });
    expect(last).toEqual([{ i: 119_999n, r: 119_999n % 7n }]);
    const none = await bytes(await session.run("SELECT 1 AS a, '' AS b WHERE false"));
    expect(parquetSchema(parquetMetadata(none)).children.map(({ element }) => element.name)).toEqual([
      'a',
      'b'
    ]);
    expect(await parquetReadObjects({ file: none })).toEqual([]);
  });
});

describe('Arrow', () => {
  const bytes = async (result: Result) => new Uint8Array(await resultArrow(fileOf(result)).arrayBuffer());

  it('is a file, in the types and values that DuckDB gave, and says what it is', async () => {
    const file = await bytes(awkward);
    expect(new TextDecoder().decode(file.slice(0, 6))).toBe('ARROW1');
    const back = readResult(file);
    expect(back.columns).toEqual(awkward.columns);
    expect(textsOf(back)).toEqual(textsOf(awkward));
    expect(Object.fromEntries(tableFromIPC(file).schema.metadata ?? [])).toEqual(notes);
  });

  it('holds many batches, also of codes, and its columns where there is no row', async () => {
    const many = await session.run(
      "SELECT i, (CASE WHEN i % 2 = 0 THEN 'even' ELSE 'odd' END)::ENUM('even', 'odd') AS e FROM range(10_000) r(i)"
    );
    const back = readResult(await bytes(many));
    expect([back.rowCount, back.value(9_999, 0), back.value(9_999, 1)]).toEqual([10_000, 9_999, 'odd']);
    const none = readResult(await bytes(await session.run("SELECT 1 AS a, '' AS b WHERE false")));
    expect([none.rowCount, none.columns.map(({ name }) => name)]).toEqual([0, ['a', 'b']]);
  });
});

it('a result that is not whole says so in its file', async () => {
  const cut = await session.run('FROM range(1_000_000)', { maxRows: 2000 });
  const file = await (await resultParquet(fileOf(cut, { readerMade: false }))).arrayBuffer();
  const said = parquetMetadata(file).key_value_metadata ?? [];
  expect(said.find(({ key }) => key === 'rows')?.value).toMatch(
    /^the first \d,\d{3} rows; the query had more$/
  );
  expect(said.find(({ key }) => key === 'made_by')).toBeUndefined();
});
