import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { formatValue } from '$lib/engine/values';
import { caseSql, valueCases } from './value-cases';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: '' });
});
afterAll(() => engine.close());

describe('values arrive without loss', () => {
  it.each(valueCases)('%s', async (sql, value, type) => {
    const { columns, rows } = await engine.query(caseSql(sql));
    expect(columns).toEqual([{ name: 'v', type }]);
    expect(rows).toEqual([{ v: value }]);
  });

  it('keeps values, nulls and order over many batches', async () => {
    const { rows } = await engine.query(
      `SELECT i, CASE WHEN i % 3 = 0 THEN NULL ELSE i::VARCHAR END AS t, [i, NULL] AS l, {'h': i::HUGEINT} AS s, i % 2 = 0 AS b
       FROM range(5000) r(i) ORDER BY i`
    );
    expect(rows).toEqual(
      Array.from({ length: 5000 }, (_, i) => ({
        i,
        t: i % 3 === 0 ? null : String(i),
        l: [i, null],
        s: { h: i },
        b: i % 2 === 0
      }))
    );
  });

  it('gives each column a name of its own', async () => {
    const { columns, rows } = await engine.query('SELECT 1 AS a, 2 AS a, 3 AS a_1, 4 AS "__proto__"');
    expect(columns.map(({ name }) => name)).toEqual(['a', 'a_1', 'a_1_1', '__proto___1']);
    expect(rows).toEqual([{ a: 1, a_1: 2, a_1_1: 3, __proto___1: 4 }]);
  });

  it('gives the columns of a result without rows', async () => {
    expect(await engine.query("SELECT 1 AS a, DATE '2024-01-01' AS d WHERE false")).toEqual({
      columns: [
        { name: 'a', type: 'INTEGER' },
        { name: 'd', type: 'DATE' }
      ],
      rows: []
    });
  });
});

describe('values are written as DuckDB writes them', () => {
  const asDuckDB = [
    ...valueCases.map(([sql]) => sql).filter((sql) => !/DOUBLE|__proto__| FROM /.test(sql)),
    "INTERVAL '1 year 1 month -1 day -00:00:01.5'",
    "INTERVAL '0 days'",
    'NULL::DATE',
    "['a, b', 'it''s', '', ' x', 'NULL', 'plain', NULL, 'a=b', 'é', 'x:y', '[', '\\', 'a\\,b', 'tab\tx']",
    "{'a': 'x', 'it': 'b: c', 'n': NULL, 'd': DATE '2024-01-01', 't': TIMESTAMP '2024-01-01 00:00:00'}",
    "[TIMESTAMPTZ '2024-02-07 01:02:03.25+00']",
    '[0.1::FLOAT, 1234.5678::FLOAT, 3.4028235e38::FLOAT]',
    "MAP {'k': [1.50::DECIMAL(4,2)]}",
    "DATE '12024-01-01'",
    "TIMESTAMP '0044-03-15 (BC) 12:00:00'",
    "[{'a': ROW(1, 'x')}]",
    "'a\\x5C''\"'::BLOB",
    "['\\xAA'::BLOB, 'a b'::BLOB]",
    '0.1::DECIMAL(30,20)',
    '0.1::DECIMAL(18,17) + 0.2::DECIMAL(18,17)',
    '123456.7::DECIMAL(38,15)',
    '-0.0000001::DECIMAL(18,10)',
    '0::DECIMAL(38,37)',
    "{'d': [12345678901234567890.5::DECIMAL(38,10)]}"
  ];

  it.each(asDuckDB)('%s', async (sql) => {
    const { columns, rows } = await engine.query(
      `SELECT ${sql} AS v, coalesce(CAST(${sql} AS VARCHAR), 'NULL') AS written`
    );
    const [column] = columns;
    const value = rows[0]?.v;
    if (!column || value === undefined) throw new Error('no value');
    expect(formatValue(value, column)).toBe(rows[0]?.written);
  });

  it('writes DOUBLE as JavaScript does', () => {
    expect(
      [12, 0.1, 1e21, NaN, Infinity, -Infinity].map((value) => formatValue(value, { type: 'DOUBLE' }))
    ).toEqual(['12', '0.1', '1e+21', 'nan', 'inf', '-inf']);
  });
});
