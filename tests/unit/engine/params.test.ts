import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Param, Result, Session } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';

const setup = `CREATE TABLE missions AS FROM (VALUES
  (1, 'Azerbaijan 2003', DATE '2003-10-15', 'odihr'), (2, 'O''Higgins; "x"', DATE '2013-10-09', 'pace')) AS t(id, name, day, body)`;

let engine: Engine;
let session: Session;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup });
});
afterAll(() => engine.close());
beforeEach(() => {
  session = engine.session();
  return () => session.close();
});

const rowsOf = ({ columns, rowCount, value }: Result) =>
  Array.from({ length: rowCount }, (_, row) => columns.map((_, column) => value(row, column)));
const rows = async (sql: string, ...params: Param[]) => rowsOf(await session.run(sql, { params }));

describe('values of a statement', () => {
  it.each<[string, Param, string, unknown]>([
    ['null', null, 'VARCHAR', null],
    ['a boolean', true, 'BOOLEAN', true],
    ['a number', 2.5, 'DOUBLE', 2.5],
    ['a whole number', 7, 'DOUBLE', 7],
    ['a number beyond all others', -Infinity, 'DOUBLE', -Infinity],
    ['what is no number', NaN, 'DOUBLE', NaN],
    ['an integer', 9007199254740993n, 'BIGINT', 9007199254740993n],
    [
      'a large integer',
      170141183460469231731687303715884105727n,
      'HUGEINT',
      170141183460469231731687303715884105727n
    ],
    ['text', 'Ö \'; "$1" ? \0 😀', 'VARCHAR', 'Ö \'; "$1" ? \0 😀'],
    ['a date', new Date('1899-12-31T23:59:59.999Z'), 'TIMESTAMP', new Date('1899-12-31T23:59:59.999Z')],
    ['a list of text', ['a', null, 'b, "c"'], 'VARCHAR[]', ['a', null, 'b, "c"']],
    ['a list of integers', [1n, 2n], 'BIGINT[]', [1, 2]],
    ['a list of dates', [new Date('2003-10-15')], 'TIMESTAMP[]', [new Date('2003-10-15')]]
  ])('can be %s', async (_, param, type, value) => {
    expect(await rows('SELECT typeof($1), $1', param)).toEqual([[type, value]]);
  });

  it('stand in the order of their places, or where their numbers say', async () => {
    expect(await rows('SELECT ?, -?, ?||?', 'a', 1, 'b', 'c')).toEqual([['a', -1, 'bc']]);
    expect(await rows('SELECT $2, $1, $2', 'a', 'b')).toEqual([['b', 'a', 'b']]);
  });

  it('stand only where SQL reads a place: not in text, names, comments', async () => {
    expect(await rows(`SELECT '?', $$ $1 $$, 'é?' AS "?", /* ? */ ? AS a -- ?`, 'value')).toEqual([
      ['?', ' $1 ', 'é?', 'value']
    ]);
  });

  it('compare with dates, numbers and lists', async () => {
    expect(await rows('SELECT id FROM missions WHERE day > ?', '2010-01-01')).toEqual([[2]]);
    expect(await rows('SELECT id FROM missions WHERE day = ?', new Date('2003-10-15'))).toEqual([[1]]);
    expect(await rows('SELECT id FROM missions WHERE id IN (?, ?)', 2, 3)).toEqual([[2]]);
    expect(await rows('SELECT id FROM missions WHERE body = ANY(?) ORDER BY id', ['pace', 'odihr'])).toEqual([
      [1],
      [2]
    ]);
    expect(await rows('SELECT id FROM missions WHERE body IN ?', ['pace'])).toEqual([[2]]);
    expect(await rows('SELECT id FROM missions WHERE body IN ?', [])).toEqual([]);
    expect(await rows('SELECT id FROM missions WHERE id = ANY(?)', [])).toEqual([]);
    expect(await rows('SELECT id FROM missions ORDER BY id LIMIT ?', 1)).toEqual([[1]]);
  });

  it('are never read as SQL', async () => {
    const hostile = `O'Higgins; "x"'; DROP TABLE missions; --`;
    expect(await rows('SELECT id FROM missions WHERE name = ?', hostile)).toEqual([]);
    expect(await rows('SELECT id FROM missions WHERE name = ?', `O'Higgins; "x"`)).toEqual([[2]]);
  });

  it('can be none, for any statement', async () => {
    expect(await rows('PIVOT missions ON body USING count(*) GROUP BY name ORDER BY name LIMIT 1')).toEqual([
      ['Azerbaijan 2003', 1, 0]
    ]);
  });

  it('of one statement are not those of the next', async () => {
    expect(await rows('SELECT ?', 'a')).toEqual([['a']]);
    expect(await rows('SELECT ?', 'b')).toEqual([['b']]);
    await rows('CREATE TEMP TABLE kept AS SELECT ? AS a', 'c');
    expect(await rows('SELECT a, ? FROM kept', 'd')).toEqual([['c', 'd']]);
  });

  it('come with results that are cut, and with ENUM columns', async () => {
    const result = await session.run("SELECT ?::ENUM('a', 'b') FROM range(10)", { params: ['a'] });
    expect(rowsOf(result)[9]).toEqual(['a']);
    const cut = await session.run('SELECT range + ? FROM range(100000000)', { params: [1], maxRows: 10 });
    expect(cut.isCut).toBe(true);
    expect(cut.value(0, 0)).toBe(1);
  });

  it('come with a query that can be stopped', async () => {
    const stop = new AbortController();
    const endless =
      'WITH RECURSIVE r AS (SELECT ?::BIGINT AS i UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r';
    const running = session.run(endless, { params: [1], signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(running).rejects.toMatchObject({ kind: 'cancelled', sql: endless });
    expect(await rows('SELECT ?', 'next')).toEqual([['next']]);
  });
});

describe('values that do not fit', () => {
  it.each<[string, string, Param[], string, number]>([
    [
      'too few',
      'SELECT ?, ?',
      ['a'],
      'The statement takes 2 values (? or $1, $2 …), and 1 value came with it.',
      10
    ],
    [
      'too many',
      'SELECT ?',
      ['a', 'b'],
      'The statement takes 1 value (? or $1, $2 …), and 2 values came with it.',
      0
    ],
    ['none', 'SELECT ?', [], 'The statement takes 1 value (? or $1, $2 …), and 0 values came with it.', 7]
  ])('%s are told apart', async (_, sql, params, message, position) => {
    await expect(session.run(sql, { params })).rejects.toMatchObject({ kind: 'sql', sql, message, position });
  });

  it.each<[string, unknown, string]>([
    ['an object', { a: 1 }, 'Value 1 is of type object: SQL takes'],
    ['a function', () => 1, 'Value 1 is of type function: SQL takes'],
    ['undefined', undefined, 'Value 1 is undefined: SQL takes'],
    ['a date that is none', new Date(NaN), 'Value 1 is a date that does not exist: SQL takes'],
    ['a list of lists', [[1]], 'Value 1 is a list of lists: SQL takes'],
    ['a mixed list', ['a', 1], 'Value 1 is a list of different types (string, number): SQL takes'],
    ['an enormous integer', 2n ** 128n, 'Value 1 is an integer too large for SQL: SQL takes']
  ])('%s is refused', async (_, param, message) => {
    const run = session.run('SELECT ?', { params: [param as Param] });
    await expect(run).rejects.toMatchObject({ kind: 'sql', message: expect.stringContaining(message) });
  });

  it('an error lies where it was written', async () => {
    const sql = 'SELECT ? AS é, $$?$$,\n  ? AS b, wrong FROM missions';
    await expect(session.run(sql, { params: ['a', 'b'] })).rejects.toMatchObject({
      sql,
      position: sql.indexOf('wrong')
    });
    const typed = 'SELECT ? AS a, ? AS b, c FROM range(?) AS t(c)';
    await expect(session.run(typed, { params: ['a', 'b', 'c'] })).rejects.toMatchObject({
      sql: typed,
      position: typed.indexOf('range')
    });
  });

  it.each(['CREATE TEMP VIEW late AS SELECT ? AS a', 'CREATE TEMP MACRO late() AS (?)'])(
    'what is read later cannot hold them: %s',
    async (sql) => {
      await expect(session.run(sql, { params: ['a'] })).rejects.toMatchObject({ kind: 'sql' });
    }
  );

  it('the tables cannot be changed by them', async () => {
    const run = session.run('UPDATE missions SET name = ?', { params: ['a'] });
    await expect(run).rejects.toMatchObject({ kind: 'refused' });
  });
});
