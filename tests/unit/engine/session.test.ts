import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Result, Session } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import { openNodeEngine } from '$lib/engine/node';

let engine: Engine;
let session: Session;

beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: 'CREATE TABLE missions AS SELECT 1 AS id' });
});
afterAll(() => engine.close());
beforeEach(() => {
  session = engine.session();
  return () => session.close();
});

const rowsOf = ({ columns, rowCount, value }: Result) =>
  Array.from({ length: rowCount }, (_, row) => columns.map((_, column) => value(row, column)));

describe('a session', () => {
  it('keeps temporary tables and variables from one statement to the next', async () => {
    await session.run('CREATE TEMP TABLE counts AS SELECT 7 AS observers');
    await session.run('INSERT INTO counts VALUES (8)');
    await session.run('SET VARIABLE least = 8');
    const result = await session.run("FROM counts WHERE observers >= getvariable('least')");
    expect(rowsOf(result)).toEqual([[8]]);
  });

  it('makes nothing that another one sees', async () => {
    await session.run('CREATE TEMP TABLE mine AS SELECT 1 AS a');
    await expect(engine.session().run('FROM mine')).rejects.toMatchObject({ kind: 'sql' });
    await expect(engine.query('FROM mine')).rejects.toMatchObject({ kind: 'sql' });
  });

  it.each(['DROP TABLE missions', 'INSERT INTO missions VALUES (2)', 'CREATE TABLE other AS SELECT 1'])(
    'cannot change the tables: %s',
    async (sql) => {
      await expect(session.run(sql)).rejects.toMatchObject({ kind: 'refused' });
      expect(rowsOf(await session.run('FROM missions'))).toEqual([[1]]);
    }
  );

  it('goes on after an error, which says where in the statement it is', async () => {
    await expect(session.run('SELECT 1 +\n  wrong FROM missions')).rejects.toMatchObject({
      kind: 'sql',
      position: 13
    });
    expect(rowsOf(await session.run('SELECT 1'))).toEqual([[1]]);
  });

  it('goes on after a statement was stopped', async () => {
    await session.run('CREATE TEMP TABLE mine AS SELECT 1 AS a');
    const stop = new AbortController();
    const running = session.run('SELECT count(*) FROM range(100000000) a, range(100000) b', {
      signal: stop.signal
    });
    setTimeout(() => stop.abort(), 50);
    await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
    expect(rowsOf(await session.run('FROM mine'))).toEqual([[1]]);
    expect(session.hasLost()).toBe(false);
  });

  it('says once that what it made is gone, after the engine broke', async () => {
    await session.run('CREATE TEMP TABLE mine AS SELECT 1 AS a');
    const fault = engine.add(async () => {
      throw new WebAssembly.RuntimeError('unreachable');
    });
    await expect(fault).rejects.toMatchObject({ kind: 'crashed' });
    await expect(session.run('FROM mine')).rejects.toMatchObject({ kind: 'sql' });
    expect([session.hasLost(), session.hasLost()]).toEqual([true, false]);
    expect(rowsOf(await session.run('FROM missions'))).toEqual([[1]]);
  });

  it('tells the statements of a script apart, and runs one at a time', async () => {
    const script = "SELECT ';'; -- not; here\n\nFROM missions;;";
    expect(await session.statements(script)).toEqual([
      { sql: "SELECT ';'", start: 0, verb: 'select' },
      { sql: ' -- not; here\n\nFROM missions', start: 11, verb: 'from' }
    ]);
    await expect(session.run('SELECT 1; SELECT 2')).rejects.toMatchObject({ kind: 'sql', position: 9 });
    await expect(session.run('-- nothing')).rejects.toThrow('no statement');
  });
});

describe('a result', () => {
  it('is read by row and column, and ends at the limit with a word of it', async () => {
    const result = await session.run("SELECT i, 'no. ' || i AS name FROM range(10_000_000_000) r(i)", {
      maxRows: 10_000
    });
    expect(result.isCut).toBe(true);
    expect(result.rowCount).toBeGreaterThanOrEqual(10_000);
    expect(result.rowCount).toBeLessThan(20_000);
    expect(result.columns).toEqual([
      { name: 'i', type: 'BIGINT' },
      { name: 'name', type: 'VARCHAR' }
    ]);
    expect([result.value(9_999, 0), result.value(3, 1), result.value(9_999, 1)]).toEqual([
      9_999,
      'no. 3',
      'no. 9999'
    ]);
    expect(result.value(result.rowCount, 0)).toBeNull();
    expect(rowsOf(await session.run('SELECT 1'))).toEqual([[1]]);
  });

  it('is not cut where it ends at the limit', async () => {
    const result = await session.run('FROM range(10_000)', { maxRows: 10_000 });
    expect([result.rowCount, result.isCut]).toEqual([10_000, false]);
  });

  it('that is empty has its columns', async () => {
    const result = await session.run('FROM missions WHERE id > 1');
    expect([result.rowCount, result.columns]).toEqual([0, [{ name: 'id', type: 'INTEGER' }]]);
  });

  it('is kept beside the tables, to be asked by SQL', async () => {
    await session.keep(
      'last',
      await session.run("SELECT i, 'n' || i AS n, DATE '2024-02-07' AS day FROM range(5000) r(i)")
    );
    const [row] = rowsOf(await session.run('SELECT count(*), max(n), min(day) FROM result.last'));
    expect(row).toEqual([5000, 'n999', new Date('2024-02-07')]);
    await session.keep('last', await session.run('SELECT 1 AS other'));
    expect(rowsOf(await session.run('FROM result.last'))).toEqual([[1]]);
  });

  it('of a type that DuckDB does not take back is refused, and the engine goes on', async () => {
    await session.run('CREATE TEMP TABLE mine AS SELECT 1 AS a');
    await expect(session.keep('last', await session.run('SELECT row(1, 2) AS r'))).rejects.toMatchObject({
      kind: 'sql'
    });
    expect(rowsOf(await session.run('FROM mine'))).toEqual([[1]]);
  });

  it.each([
    "'a'::ENUM('a', 'b')",
    '12345678901234567890123456789::HUGEINT',
    '1.50::DECIMAL(18,3)',
    'INTERVAL 3 DAYS',
    '[1, 2]',
    "{'a': [1]}",
    "MAP {'k': 1}",
    "'x'::BLOB",
    "TIMESTAMP '2024-02-07 10:00:00'",
    "TIME '10:00:00'",
    'uuid()::VARCHAR',
    'NULL'
  ])('of %s is kept as it is', async (expression) => {
    const result = await session.run(`SELECT ${expression} AS v`);
    await session.keep('last', result);
    const kept = await session.run('SELECT v FROM result.last');
    const text = ({ columns: [column], value }: Result) => column && formatValue(value(0, 0), column);
    expect(text(kept)).toBe(text(result));
  });
});
