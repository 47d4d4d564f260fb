import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Session } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { FilterError, isWhole, type Filter, type FilterTest } from '$lib/grid/filter';
import { KeptResult } from '$lib/grid/kept-result';
import { orderSql, readOrder, type Sort } from '$lib/grid/row-order';

let engine: Engine;
let session: Session;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: 'CREATE TABLE missions AS SELECT 1 AS id' });
  session = engine.session();
});
afterAll(() => engine.close());

interface Asked {
  sorts?: Sort[];
  filters?: [column: number, test: FilterTest, value?: string, other?: string][];
}

/** The numbers of the rows of a query's result, as the grid would show them. */
async function rows(sql: string, { sorts = [], filters = [] }: Asked): Promise<number[]> {
  const kept = new KeptResult(await session.run(sql), 'shown', async () => session);
  const asked = new Map(
    filters.map(([column, test, value = '', other = '']): [number, Filter] => [
      column,
      { test, value, other }
    ])
  );
  return [...readOrder(await kept.run((table, columns) => orderSql(table, columns, sorts, asked)))];
}

/** Filters the only column of a list of values. */
const pass = (values: string, test: FilterTest, value?: string, other?: string) =>
  rows(`SELECT v FROM (VALUES ${values}) t(v)`, { filters: [[0, test, value, other]] });

describe('sorting', () => {
  it('knows a column by the name that SQL has for it', async () => {
    const sorts = [{ column: 0, descending: true }];
    expect(await rows('SELECT unnest([3, 4]) AS "__proto__"', { sorts })).toEqual([1, 0]);
  });

  const values = `SELECT * FROM (VALUES (2, 'b'), (NULL, 'a'), (1, 'b'), (2, 'a')) t(n, s)`;

  it.each<[Sort[], number[]]>([
    [[{ column: 0, descending: false }], [2, 0, 3, 1]],
    [[{ column: 0, descending: true }], [0, 3, 2, 1]],
    [
      [
        { column: 1, descending: true },
        { column: 0, descending: false }
      ],
      [2, 0, 3, 1]
    ]
  ])('by %j puts NULL last and leaves equal rows as they came', async (sorts, order) => {
    expect(await rows(values, { sorts })).toEqual(order);
  });

  it('orders big integers, decimals and dates by value, not by their text', async () => {
    const sorts = [{ column: 0, descending: false }];
    expect(await rows(`SELECT unnest([10::HUGEINT, 9, 100000000000000000000])`, { sorts })).toEqual([
      1, 0, 2
    ]);
    expect(await rows(`SELECT unnest([10.5, 9.25, -1])`, { sorts })).toEqual([2, 1, 0]);
    expect(await rows(`SELECT unnest([DATE '2024-02-07', DATE '0999-01-01'])`, { sorts })).toEqual([1, 0]);
  });

  it('knows columns whose names differ in case only, hold quotation marks or are DuckDB’s own', async () => {
    const sql = `SELECT a, b AS "A", b AS "x""; DROP TABLE missions; --", b AS rowid, b AS row_number
      FROM (VALUES (1, 3), (2, 2), (3, 1)) t(a, b)`;
    for (const column of [1, 2, 3, 4])
      expect(await rows(sql, { sorts: [{ column, descending: false }] })).toEqual([2, 1, 0]);
    expect(await rows(sql, { sorts: [{ column: 0, descending: true }] })).toEqual([2, 1, 0]);
  });
});

describe('a filter of texts', () => {
  const names = `('OSCE/ODIHR'), ('CIS'), (''), (NULL), ('100%_a\\'), ('it''s'), ('  ')`;

  it.each<[FilterTest, string, number[]]>([
    ['contains', 'osce', [0]],
    ['contains', '%', [4]],
    ['contains', '_', [4]],
    ['contains', '%_a\\', [4]],
    ['contains', "'", [5]],
    ['is', 'CIS', [1]],
    ['is', 'cis', []],
    ['is', '', [2]],
    ['is', '  ', [6]],
    ['is-not', '', [0, 1, 4, 5, 6]],
    ['lacks', 's', [2, 4, 6]],
    ['null', '', [3]],
    ['not-null', '', [0, 1, 2, 4, 5, 6]]
  ])('%s %j', async (test, value, expected) => {
    expect(await pass(names, test, value)).toEqual(expected);
  });

  it.each([
    "'; DROP TABLE missions; --",
    "' OR 1=1 --",
    "') OR true OR contains('a', 'a",
    "\\' OR 1=1 --",
    '$$ OR 1=1',
    "x'\0' OR 1=1",
    '"; SELECT 1; --',
    "/* ' */ OR 1=1",
    "e'\\x27 OR 1=1 --"
  ])('takes %j for nothing but a text', async (text) => {
    for (const test of ['contains', 'is', 'above'] as const)
      expect(await pass("('harmless')", test, text)).toEqual(
        test === 'above' && text < 'harmless' ? [0] : []
      );
    const itself = text.replaceAll('\0', '');
    expect(await pass(`('${itself.replaceAll("'", "''")}')`, 'is', text)).toEqual([0]);
    expect((await session.run('FROM missions')).rowCount).toBe(1);
  });
});

describe('a filter of numbers', () => {
  const numbers = '(1), (2), (3), (NULL), (10)';

  it.each<[FilterTest, string, string, number[]]>([
    ['is', '2', '', [1]],
    ['is-not', '2', '', [0, 2, 4]],
    ['above', '2', '', [2, 4]],
    ['from', '2', '', [1, 2, 4]],
    ['below', '2', '', [0]],
    ['up-to', '2', '', [0, 1]],
    ['above', '2.5', '', [2, 4]],
    ['between', '2', '10', [1, 2, 4]],
    ['between', '-1e3', ' 1.5 ', [0]],
    ['null', '', '', [3]]
  ])('%s %s %s', async (test, value, other, expected) => {
    expect(await pass(numbers, test, value, other)).toEqual(expected);
  });

  it('is exact for big integers, decimals and floats', async () => {
    const big = '(12345678901234567890123456789::HUGEINT), (12345678901234567890123456788)';
    expect(await pass(big, 'is', '12345678901234567890123456788')).toEqual([1]);
    expect(await pass('(1.50::DECIMAL(18,3)), (1.501)', 'is', '1.501')).toEqual([1]);
    expect(await pass('(0.1::FLOAT), (0.2)', 'is', '0.1')).toEqual([0]);
    expect(await pass("('inf'::DOUBLE), (1)", 'is', 'inf')).toEqual([0]);
  });

  it.each(['1; DROP TABLE missions', '1 OR 1=1', 'abc', '0x10', '1_000', '--1', '1e9999'])(
    'says that %j is not a number',
    async (value) => {
      await expect(pass(numbers, 'above', value)).rejects.toThrow(FilterError);
      await expect(pass(numbers, 'between', '1', value)).rejects.toThrow(
        `“${value}” is not a number: v is INTEGER.`
      );
    }
  );
});

describe('a filter of dates and times', () => {
  const days = "(DATE '2024-02-06'), ('2024-02-07'), ('2024-02-08'), (NULL)";
  const moments = (type: string) =>
    `('2024-02-06 23:59:59.999'::${type}), ('2024-02-07 00:00:00'), ('2024-02-07 23:59:59.999'), ('2024-02-08 00:00:00')`;

  it.each<[FilterTest, string, string, number[]]>([
    ['is', '2024-02-07', '', [1]],
    ['above', '2024-02-07', '', [2]],
    ['from', '2024-02-07', '', [1, 2]],
    ['between', '2024-02-06', '2024-02-07', [0, 1]]
  ])('of days: %s %s %s', async (test, value, other, expected) => {
    expect(await pass(days, test, value, other)).toEqual(expected);
  });

  it.each(['TIMESTAMP', 'TIMESTAMP_NS', 'TIMESTAMP_MS', 'TIMESTAMPTZ'])(
    'of %s: a day means all of it',
    async (type) => {
      expect(await pass(moments(type), 'is', '2024-02-07')).toEqual([1, 2]);
      expect(await pass(moments(type), 'is-not', '2024-02-07')).toEqual([0, 3]);
      expect(await pass(moments(type), 'above', '2024-02-07')).toEqual([3]);
      expect(await pass(moments(type), 'up-to', '2024-02-07')).toEqual([0, 1, 2]);
      expect(await pass(moments(type), 'below', '2024-02-07')).toEqual([0]);
      expect(await pass(moments(type), 'between', '2024-02-07', '2024-02-07')).toEqual([1, 2]);
      expect(await pass(moments(type), 'above', '2024-02-07 12:00')).toEqual([2, 3]);
    }
  );

  it('of times of day', async () => {
    expect(await pass("(TIME '10:00:00'), ('14:30:00')", 'above', '12:00')).toEqual([1]);
  });

  it.each(['7 Feb 2024', '2024', "2024-02-07'; DROP TABLE missions; --", '2024-2-7'])(
    'says how a date is written instead of %j',
    async (value) => {
      await expect(pass(days, 'above', value)).rejects.toThrow('write it as 2024-02-07');
    }
  );
});

describe('a filter of other values', () => {
  it('looks into lists, structs and enums by their text', async () => {
    expect(await pass("(['osce', 'cis']), (['eu'])", 'contains', 'osce')).toEqual([0]);
    expect(await pass("({'a': 'osce'}), ({'a': NULL})", 'contains', 'null')).toEqual([1]);
    expect(await pass("('a'::ENUM('a', 'b')), ('b')", 'contains', 'B')).toEqual([1]);
    expect(await pass('(true), (false), (NULL)', 'is', 'true')).toEqual([0]);
  });

  it('is waited for until it is whole', () => {
    const whole = (test: FilterTest, type: string, value = '', other = '') =>
      isWhole({ test, value, other }, { name: 'a', type });
    expect(whole('between', 'INTEGER', '1')).toBe(false);
    expect(whole('is', 'INTEGER')).toBe(false);
    expect(whole('is', 'VARCHAR')).toBe(true);
    expect(whole('contains', 'VARCHAR')).toBe(false);
    expect(whole('null', 'DATE')).toBe(true);
  });

  it('joins filters of several columns, and sorts what passes', async () => {
    const asked: Asked = {
      sorts: [{ column: 0, descending: true }],
      filters: [
        [0, 'from', '3'],
        [1, 'contains', '1']
      ]
    };
    expect(await rows("SELECT i, 'n' || i FROM range(13) r(i)", asked)).toEqual([12, 11, 10]);
  });
});

describe('keeping a result', () => {
  it('says in a sentence what DuckDB cannot take back, and asks nothing of it', async () => {
    const result = await session.run('SELECT row(1, 2) AS pair');
    const kept = new KeptResult(result, 'shown', async () => session);
    await expect(kept.run((table) => `FROM ${table}`)).rejects.toThrow(
      'This result cannot be sorted, filtered or summed up: pair holds structs without names (STRUCT(INTEGER, INTEGER)).'
    );
    expect((await session.run('FROM missions')).rowCount).toBe(1);
  });

  it('happens once, when first asked; and anew where the engine has lost it', async () => {
    const other = await openNodeEngine({ tables: [], setup: '' });
    const result = await session.run('SELECT 7 AS a');
    let current = session;
    let times = 0;
    const changing: Session = {
      statements: (script) => current.statements(script),
      run: (sql, options) => current.run(sql, options),
      keep: (name, of) => {
        times++;
        return current.keep(name, of);
      },
      hasLost: () => current.hasLost(),
      close: () => current.close()
    };
    const kept = new KeptResult(result, 'once', async () => changing);
    expect(times).toBe(0);
    const ask = async () => (await kept.run((table) => `FROM ${table}`)).value(0, 0);
    expect([await ask(), await ask(), times]).toEqual([7, 7, 1]);
    current = other.session();
    expect([await ask(), times]).toEqual([7, 2]);
    await other.close();
  });
});
