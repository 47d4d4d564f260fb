import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { draftsFile, historyFile } from '$lib/workbench/lists/script-files';
import type { PastQuery } from '$lib/workbench/past-queries';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: 'CREATE TABLE missions AS SELECT 1 AS id' });
});
afterAll(() => engine.close());

/** Runs a script as DuckDB would from a file. Gives the first value of each of its statements. */
async function ran(script: string): Promise<unknown[]> {
  const session = engine.session();
  const values = [];
  for (const { sql } of await session.statements(script)) values.push((await session.run(sql)).value(0, 0));
  await session.close();
  return values;
}

const at = Date.UTC(2024, 1, 7, 10, 32);
const past = (sql: string, more: Partial<PastQuery> = {}): PastQuery => ({
  sql,
  at,
  rows: 1,
  milliseconds: 12,
  ...more
});
const draft = (name: string, sql: string) => ({ name, sql, changed: 0 });

describe('the history as a file', () => {
  it('has the oldest query first, each under what it came to', () => {
    expect(historyFile([past('SELECT 2;\n', { at: at + 60_000, rows: 1310 }), past('SELECT 1')])).toBe(
      `-- History of the SQL workbench, the oldest query first. Made by a reader; not checked by Scrutineer.

-- 2024-02-07 10:32 UTC: 1 row in 12 milliseconds
SELECT 1;

-- 2024-02-07 10:33 UTC: 1,310 rows in 12 milliseconds
SELECT 2;
`
    );
  });

  it('runs what ran, in its order', async () => {
    const script = historyFile([past('FROM t'), past('CREATE TEMP TABLE t AS SELECT 7 AS a;SELECT 1')]);
    expect((await ran(script)).slice(1)).toEqual([1, 7]);
  });

  it('holds as comments what failed and what was never run', async () => {
    const script = historyFile([
      past('SELEC\r\n1; SELECT 9', { failure: 'Parser Error: syntax error\nLINE 1', rows: null }),
      past('SELECT 8\rFROM missions', { rows: null, milliseconds: null, author: 'link' }),
      past('SELECT 1')
    ]);
    expect(script).toContain('-- SELEC\n-- 1; SELECT 9\n');
    expect(script).toContain('10:32 UTC: failed: Parser Error: syntax error LINE 1\n');
    expect(script).toContain('10:32 UTC: not run\n-- SELECT 8\n-- FROM missions\n');
    expect(await ran(script)).toEqual([1]);
  });
});

describe('drafts as a file', () => {
  it('stand each under its name', () => {
    expect(draftsFile([draft('Largest missions', 'FROM missions;\n'), draft('Two', 'SELECT 2')])).toMatch(
      /\n\n-- Largest missions\nFROM missions;\n\n-- Two\nSELECT 2;\n$/
    );
  });

  it.each(['\n', '\r', '\r\n', '\u2028', '\u0085', '\0'])(
    'keep a name with the sign %j within its comment',
    async (sign) => {
      expect(await ran(draftsFile([draft(`Mine${sign}SELECT 2;`, 'SELECT 1')]))).toEqual([1]);
    }
  );

  it.each([
    'SELECT 1',
    'SELECT 1;',
    'SELECT 1 -- one',
    'SELECT 1 -- one;',
    'SELECT 1; -- one',
    'SELECT 1 /* one; */',
    'SELECT 1 /* /* ; */ */ -- ;',
    "SELECT 1 AS ';'",
    `SELECT 1 AS "--"`,
    "SELECT 1 WHERE 'it''s;' <> E'\\';'''",
    'SELECT 1 WHERE $$;$$ <> $a$ $$ -- $a$',
    'SELECT a$b$c FROM (SELECT 1 AS a$b$c)'
  ])('end %s', async (sql) => {
    expect(await ran(draftsFile([draft('One', sql), draft('Two', 'SELECT 2')]))).toEqual([1, 2]);
  });

  it.each([
    "SELECT 'a",
    'SELECT "a',
    'SELECT $a$ $$',
    'SELECT 1 /* /* */',
    "SELECT E'\\'",
    'SELECT 3 \0 FROM'
  ])('let %j, which is not closed, swallow nothing', async (sql) => {
    const script = draftsFile([draft('One', sql), draft('Two', 'SELECT 2')]);
    expect(script).toContain(
      `-- One (a quotation or comment in it is not closed)\n-- ${sql.replace('\0', '\ufffd')}\n`
    );
    expect(await ran(script)).toEqual([2]);
  });

  it.each(['', '  ', '-- to do', ';'])('may hold nothing to run: %j', async (sql) => {
    expect(await ran(draftsFile([draft('One', sql), draft('Two', 'SELECT 2')]))).toEqual([2]);
  });
});
