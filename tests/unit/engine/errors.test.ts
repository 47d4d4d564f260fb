import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { EngineError } from '$lib/engine/error';
import { openNodeEngine } from '$lib/engine/node';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: 'CREATE TABLE missions AS SELECT 1 AS id' });
});
afterAll(() => engine.close());

async function errorOf(sql: string): Promise<EngineError> {
  const error = await engine.query(sql).catch((thrown: unknown) => thrown);
  if (!(error instanceof EngineError)) throw new Error(`no error: ${sql}`);
  return error;
}

describe('an error', () => {
  it('says what, where, and keeps the SQL and its cause', async () => {
    const sql = 'SELECT id, nope FROM missions';
    const error = await errorOf(sql);
    expect(error).toMatchObject({ kind: 'sql', sql, position: sql.indexOf('nope') });
    expect(error.message).toMatch(/^Binder Error: Referenced column "nope" not found/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it.each([
    ['SELEC 1', 'SELEC'],
    ["SELECT 'ş🗳', nope FROM missions", 'nope'],
    ["SELECT 'ş';\n-- a; comment\nSELECT id FROM nowhere", 'nowhere'],
    ["SELECT 1;; SELECT 'é', nope(1)", 'nope'],
    ["SELECT 'abc'::INTEGER", '::'],
    ["SELECT '漢字🗳', nope FROM missions", 'nope'],
    [`SELECT ${'id, '.repeat(60)}nope${', id'.repeat(60)} FROM missions`, 'nope'],
    ["SELECT 1;\r\nSELECT 'x',\r\n  nope FROM missions", 'nope'],
    ["SELECT 'never closed", "'never"]
  ])('knows the place in %j', async (sql, place) => {
    expect((await errorOf(sql)).position).toBe(sql.indexOf(place));
  });

  it.each(['', ' \n', '-- nothing', ';;'])('names an empty script: %j', async (sql) => {
    expect(await errorOf(sql)).toMatchObject({ kind: 'sql', message: 'There is no statement to run.' });
  });

  it('advises nothing that is not possible here', async () => {
    const { message } = await errorOf(`SELECT '{}'->>'a'`);
    expect(message).toContain('exists in the json extension. This engine runs without extensions.');
    expect(message).not.toMatch(/INSTALL|LOAD/);
  });

  it('leaves the engine as it was', async () => {
    await errorOf('SELECT nope');
    expect((await engine.query('SELECT * FROM missions')).rows).toEqual([{ id: 1 }]);
  });

  it('of memory is one, and the engine goes on', async () => {
    const small = await openNodeEngine({ tables: [], setup: "SET memory_limit = '20MB'" });
    const query = small.query('SELECT list(i) FROM range(5000000) r(i)');
    await expect(query).rejects.toMatchObject({ kind: 'memory' });
    expect((await small.query('SELECT 1 AS a')).rows).toEqual([{ a: 1 }]);
  });

  it('that breaks the engine says so, and the next query finds its tables', async () => {
    expect(await errorOf("SELECT length(repeat('a', 4000000000))")).toMatchObject({ kind: 'crashed' });
    expect((await engine.query('SELECT * FROM missions')).rows).toEqual([{ id: 1 }]);
  });

  it('of the setup keeps the engine from opening', async () => {
    const opening = openNodeEngine({ tables: [], setup: 'CREATE VIEW v AS\nSELECT * FROM nowhere' });
    await expect(opening).rejects.toMatchObject({ name: 'EngineError', kind: 'sql', position: 31 });
  });
});

it('a closed engine says so', async () => {
  const other = await openNodeEngine({ tables: [], setup: '' });
  await other.close();
  await expect(other.query('SELECT 1')).rejects.toMatchObject({ kind: 'closed' });
});
