import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DuckDB } from '$lib/engine/duckdb';
import { openDatabase } from '$lib/engine/node';
import { splitStatements } from '$lib/engine/statements';

let database: DuckDB;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.terminate());

async function split(script: string) {
  return splitStatements(script, await database.tokenize(script));
}

describe('a script', () => {
  it('is split at its semicolons alone', async () => {
    const script = `SELECT ';' AS ";", $$;$$ -- ;\n/* ; */; select 'ş'; ;-- end;\n`;
    expect((await split(script)).map(({ sql, verb }) => [sql.trim(), verb])).toEqual([
      [`SELECT ';' AS ";", $$;$$ -- ;\n/* ; */`, 'select'],
      ["select 'ş'", 'select']
    ]);
  });

  it('knows where each statement begins', async () => {
    const script = "SELECT 'ş🗳'; /* b */ COMMIT;\nFROM x";
    for (const { sql, start } of await split(script))
      expect(script.slice(start, start + sql.length)).toBe(sql);
  });

  it.each(['', ' ', ';', '-- only a comment', '/* only */ ;'])('may hold none: %j', async (script) => {
    expect(await split(script)).toEqual([]);
  });

  it('that never closes a quotation is one statement', async () => {
    expect(await split("SELECT 'a; COMMIT")).toHaveLength(1);
  });

  it('may begin with a bracket', async () => {
    expect(await split('(SELECT 1)')).toEqual([{ sql: '(SELECT 1)', start: 0, verb: '' }]);
  });
});
