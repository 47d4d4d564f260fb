import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DuckDB } from '$lib/engine/duckdb';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';

const visits = new Blob(['station,voters\n1,812\n2,640\n']);

/** Makes a table of a registered file, as the reader's own files become one. */
const addVisits = async (database: DuckDB) => {
  await database.registerFile('own/visits.csv', visits);
  const connection = await database.connect();
  await database.runQuery(connection, "CREATE TABLE visits AS FROM read_csv('own/visits.csv')");
  await database.disconnect(connection);
};

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: '', readsOwnFiles: true });
  await engine.add(addVisits);
});
afterAll(() => engine.close());

describe('an engine that reads own files', () => {
  it('has the table of a file that was added after the lock', async () => {
    expect((await engine.query('SELECT sum(voters) AS voters FROM visits')).rows).toEqual([{ voters: 1452 }]);
  });

  it.each([
    "FROM read_csv('other.csv')",
    "FROM read_csv('own/../other.csv')",
    "FROM read_csv('https://example.org/a.csv')"
  ])('reaches nothing besides: %s', async (sql) => {
    await expect(engine.query(sql)).rejects.toMatchObject({ kind: 'refused' });
  });

  it('has the table again after the engine broke', async () => {
    const fault = engine.add(async () => {
      throw new WebAssembly.RuntimeError('unreachable');
    });
    await expect(fault).rejects.toMatchObject({ kind: 'crashed' });
    expect((await engine.query('SELECT count(*) AS n FROM visits')).rows).toEqual([{ n: 2 }]);
  });
});

it('an engine that reads no own files is asked in vain', async () => {
  const plain = await openNodeEngine({ tables: [], setup: '' });
  await plain.add((database) => database.registerFile('own/visits.csv', visits));
  await expect(plain.query("FROM read_csv('own/visits.csv')")).rejects.toMatchObject({ kind: 'refused' });
  await plain.close();
});
