import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { loadTable } from '$lib/own-data/load-table';
import { inDatabase } from '$lib/own-data/run-sql';
import { load, look, openInPlace, tableExists } from './reading';
import { fileOf, sqliteFile } from './sample-files';

let engine: Engine;
beforeAll(async () => {
  // Node's own build finds its WebAssembly beside itself; whoever asks later is given the same.
  await initSqlJs();
  engine = await openNodeEngine({ tables: [], setup: '', readsOwnFiles: true });
});
afterAll(() => engine.close());

let tables = 0;
const newName = () => `t${++tables}`;

/** Loads the table of a database that is so called in it. */
async function loadPart(bytes: Uint8Array, part: string): Promise<string> {
  const found = (await look(engine, fileOf('a.db', bytes))).find((one) => one.part === part);
  if (!found) throw new Error(`${part} was not found`);
  const name = newName();
  await inDatabase(engine, (database) => loadTable(database, openInPlace, found, name));
  return name;
}

const rows = async (name: string) => (await engine.query(`FROM ${name}`)).rows;

describe('an SQLite database', () => {
  it('has a table for each of its tables and views that holds rows', async () => {
    const bytes = await sqliteFile(`
      CREATE TABLE stations (id INTEGER PRIMARY KEY, place TEXT, turnout REAL, day TEXT);
      INSERT INTO stations VALUES (12, 'Şəki', 61.5, '2024-02-07'), (13, 'Göyçay', NULL, '2024-02-08');
      CREATE TABLE "odd ""name""; --" (code TEXT PRIMARY KEY, "a b" ANY) WITHOUT ROWID;
      INSERT INTO "odd ""name""; --" VALUES ('x', 1);
      CREATE TABLE blank (a, b);
      CREATE VIEW places AS SELECT place, place FROM stations;
      CREATE VIEW broken AS SELECT * FROM nowhere;`);
    const found = await look(engine, fileOf('a.db', bytes));
    expect(found.map(({ part }) => part)).toEqual(['stations', 'odd "name"; --', 'places']);
    expect(found[0]?.preview).toMatchObject({
      columns: [
        { name: 'id', type: 'BIGINT' },
        { name: 'place', type: 'VARCHAR' },
        { name: 'turnout', type: 'DOUBLE' },
        { name: 'day', type: 'DATE' }
      ],
      rows: [
        ['12', 'Şəki', '61.5', '2024-02-07'],
        ['13', 'Göyçay', null, '2024-02-08']
      ],
      rowCount: 2,
      notes: [
        'Left out, since they hold no rows: blank.',
        'Left out, since they cannot be read: broken (no such table: main.nowhere).'
      ]
    });
    expect(await rows(await loadPart(bytes, 'odd "name"; --'))).toEqual([{ code: 'x', 'a b': 1 }]);
    expect((await rows(await loadPart(bytes, 'places'))).map((row) => Object.values(row))).toEqual([
      ['Şəki', 'Şəki'],
      ['Göyçay', 'Göyçay']
    ]);
  });

  it('keeps whole numbers, bytes and values of different kinds exactly', async () => {
    const bytes = await sqliteFile(`
      CREATE TABLE t (long, part, file, mixed, none);
      INSERT INTO t VALUES (9007199254740993, 1, x'00ff', 9007199254740993, NULL),
        (-9223372036854775808, 0.5, NULL, 'x', NULL), (1, 2, x'', x'0a', NULL);`);
    const name = newName();
    await load(engine, fileOf('a.sqlite', bytes), name);
    const { columns } = await engine.query(`FROM ${name}`);
    expect(columns.map(({ type }) => type)).toEqual(['BIGINT', 'DOUBLE', 'BLOB', 'VARCHAR', 'VARCHAR']);
    expect(
      (await engine.query(`SELECT long::VARCHAR AS long, part, hex(file) AS file, mixed, none FROM ${name}`))
        .rows
    ).toEqual([
      { long: '9007199254740993', part: 1, file: '00FF', mixed: '9007199254740993', none: null },
      { long: '-9223372036854775808', part: 0.5, file: null, mixed: 'x', none: null },
      { long: '1', part: 2, file: '', mixed: '0a', none: null }
    ]);
  });

  it('of many rows is loaded whole, piece by piece', async () => {
    const bytes = await sqliteFile(`
      CREATE TABLE t (n);
      INSERT INTO t WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 45000) SELECT n FROM s;`);
    const name = newName();
    expect(await load(engine, fileOf('a.db', bytes), name)).toMatchObject({ rows: 45_000 });
    expect((await engine.query(`SELECT sum(n)::DOUBLE AS sum FROM ${name}`)).rows).toEqual([
      { sum: (45_000 * 45_001) / 2 }
    ]);
  });

  it('that writes its changes beside itself says what may be missing', async () => {
    const bytes = await sqliteFile('CREATE TABLE t (a); INSERT INTO t VALUES (1);');
    bytes.fill(2, 18, 20);
    const [table] = await look(engine, fileOf('a.db', bytes));
    expect(table?.preview.notes).toEqual([
      'Rows that its program keeps in a file a.db-wal beside it, if there is one, are not read.'
    ]);
  });
});

describe('an SQLite database that cannot be read says so, and leaves nothing:', () => {
  const whole = () =>
    sqliteFile(`CREATE TABLE t (a); INSERT INTO t
      WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 5000) SELECT n FROM s;`);

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['cut off', async () => (await whole()).slice(0, -20), 'a.db is cut off: its end is missing.'],
    ['cut in its header', async () => (await whole()).slice(0, 50), 'a.db is cut off: its end is missing.'],
    ['damaged', async () => (await whole()).fill(255, 100, 9000), 'a.db is damaged or encrypted ('],
    ['damaged further on', async () => (await whole()).fill(255, 9000), 'a.db is damaged or encrypted ('],
    ['without tables', () => sqliteFile('PRAGMA user_version = 1'), 'a.db holds no tables.'],
    ['without rows', () => sqliteFile('CREATE TABLE t (a)'), 'a.db holds no rows.']
  ])('%s', async (_, bytes, sentence) => {
    const name = newName();
    const reason: unknown = await load(engine, fileOf('a.db', await bytes()), name).catch(
      (error: unknown) => error
    );
    expect((reason as Error).message).toContain(sentence);
    expect(await tableExists(engine, name)).toBe(false);
  });
});
