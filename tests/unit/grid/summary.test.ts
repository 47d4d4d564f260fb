import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Session } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { KeptResult } from '$lib/grid/kept-result';
import { summarize, type Summary } from '$lib/grid/summary';

let engine: Engine;
let session: Session;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: '' });
  session = engine.session();
});
afterAll(() => engine.close());

async function summary(sql: string, where = ''): Promise<Summary> {
  const result = await session.run(sql);
  const [column] = result.columns;
  if (!column) throw new Error('no column');
  const kept = new KeptResult(result, 'shown', async () => session);
  return summarize(
    (ask) => kept.run(ask),
    0,
    column,
    result.rowCount,
    () => where
  );
}

const sumOf = ({ bars }: Summary) => bars.list.reduce((sum, { count }) => sum + count, 0);

describe('the summary of a column', () => {
  it('of whole numbers counts, averages, and bins them in whole widths', async () => {
    const made = await summary('SELECT CASE WHEN i < 100 THEN i END AS n FROM range(110) r(i)');
    expect(made).toMatchObject({
      rowCount: 110,
      nulls: 10,
      distinct: 100,
      isAbout: false,
      least: '0',
      greatest: '99',
      mean: '49.5',
      median: '49.5'
    });
    expect(made.bars.of).toBe('bins');
    expect(made.bars.list).toHaveLength(20);
    expect(made.bars.list[0]).toEqual({ label: '0 to 4', count: 5 });
    expect(made.bars.list.at(-1)).toEqual({ label: '95 to 99', count: 5 });
  });

  it('of few whole numbers has a bin for each, the empty ones too', async () => {
    const { bars } = await summary('SELECT unnest([2019, 2019, 2021])');
    expect(bars.list).toEqual([
      { label: '2019', count: 2 },
      { label: '2020', count: 0 },
      { label: '2021', count: 1 }
    ]);
  });

  it.each([
    'SELECT i / 7 AS d FROM range(1000) r(i)',
    'SELECT (i * 1.25)::DECIMAL(18,3) FROM range(1000) r(i)',
    "SELECT DATE '2000-01-01' + (i % 900)::INTEGER FROM range(1000) r(i)",
    "SELECT TIMESTAMP '2000-01-01 10:00:00' + i * INTERVAL 1 MINUTE FROM range(1000) r(i)",
    "SELECT TIMESTAMPTZ '2000-01-01 10:00:00+00' FROM range(1000) r(i)",
    "SELECT TIMESTAMP_NS '2000-01-01 10:00:00.000000001' FROM range(1000) r(i)",
    "SELECT TIME '10:00:00' + i * INTERVAL 1 MINUTE FROM range(800) r(i)",
    'SELECT 170141183460469231731687303715884105727::HUGEINT - i FROM range(1000) r(i)',
    'SELECT 1e308 * (CASE WHEN i % 2 = 0 THEN 1 ELSE -1 END) FROM range(10) r(i)',
    'SELECT 5 FROM range(10)'
  ])('bins each value of %s once', async (sql) => {
    const made = await summary(sql);
    expect(made.bars.of).toBe('bins');
    expect(made.bars.list.length).toBeLessThanOrEqual(20);
    expect(sumOf(made)).toBe(made.rowCount);
  });

  it('of days names its bins by days', async () => {
    const { bars, least, mean } = await summary("SELECT unnest([DATE '2024-02-07', DATE '2024-02-09'])");
    expect(bars.list.map(({ label }) => label)).toEqual(['2024-02-07', '2024-02-08', '2024-02-09']);
    expect([least, mean]).toEqual(['2024-02-07', null]);
  });

  it('of texts has the five most frequent values', async () => {
    const made = await summary("SELECT 'm' || (i % 7)::VARCHAR FROM range(15) r(i) UNION ALL SELECT NULL");
    expect(made).toMatchObject({
      rowCount: 16,
      nulls: 1,
      distinct: 7,
      least: 'm0',
      greatest: 'm6',
      mean: null
    });
    expect(made.bars).toEqual({
      of: 'values',
      list: [
        { label: 'm0', count: 3 },
        { label: 'm1', count: 2 },
        { label: 'm2', count: 2 },
        { label: 'm3', count: 2 },
        { label: 'm4', count: 2 }
      ]
    });
  });

  it.each([
    'SELECT [i % 3] FROM range(9) r(i)',
    "SELECT {'a': i % 3} FROM range(9) r(i)",
    "SELECT MAP {'a': i % 3} FROM range(9) r(i)",
    'SELECT i % 3 = 0 FROM range(9) r(i)',
    "SELECT 'x'::BLOB FROM range(9)",
    'SELECT (i % 3) * INTERVAL 1 DAY FROM range(9) r(i)'
  ])('of %s counts values too', async (sql) => {
    const made = await summary(sql);
    expect(made).toMatchObject({ rowCount: 9, nulls: 0 });
    expect(sumOf(made)).toBe(9);
  });

  it('of a column without a value, and of no rows, says so', async () => {
    expect(await summary('SELECT NULL::INTEGER FROM range(3)')).toMatchObject({
      rowCount: 3,
      nulls: 3,
      distinct: 0,
      least: null,
      bars: { list: [] }
    });
    expect(await summary('SELECT 1 WHERE false')).toMatchObject({ rowCount: 0, nulls: 0 });
  });

  it('of many rows estimates how many differ, and says so', async () => {
    const made = await summary('SELECT i % 5000 FROM range(1_100_000) r(i)');
    expect(made.isAbout).toBe(true);
    expect(made.distinct).toBeGreaterThan(4_000);
    expect(made.distinct).toBeLessThan(6_000);
    expect(sumOf(made)).toBe(1_100_000);
  });

  it('is of the rows that pass the filters', async () => {
    expect(await summary('SELECT i AS i FROM range(100) r(i)', ' WHERE i >= 90')).toMatchObject({
      rowCount: 10,
      least: '90'
    });
  });

  it('of infinite and missing numbers still counts', async () => {
    const made = await summary("SELECT unnest([1.5::DOUBLE, 'inf', 'nan'])");
    expect(made).toMatchObject({ rowCount: 3, distinct: 3 });
    expect(sumOf(made)).toBe(3);
  });
});
