/** A reader's missions in the tables of an engine of their own: questions and SQL then count them as they count ours. */
import { resource } from '$lib/dataset/descriptor';
import { parseRow } from '$lib/dataset/row';
import { arrowStream, type Cell } from '$lib/engine/arrow-stream';
import type { DuckDB } from '$lib/engine/duckdb';
import type { Engine } from '$lib/engine/engine';
import { ownTables, type OwnMission, type OwnTable } from './own-mission';

/** The schema that holds the reader's rows apart, table by table: what is in `own_rows.missions` is theirs. */
export const ownSchema = 'own_rows';

export interface Joined {
  /** How many rows there are that fit their columns. */
  rows: number;
  /** How many were left out, since a cell does not fit its column: the form says which. */
  leftOut: number;
  /**
   * Takes the rows out of the tables again.
   * @throws EngineError
   */
  remove: () => Promise<void>;
}

interface TypedTable {
  table: OwnTable;
  /** An Arrow IPC stream. */
  bytes: Uint8Array;
}

/**
 * Adds the rows of drafts to the tables. A row that we have by its key already stays ours. Join all drafts at once, and
 * remove them before they are joined anew.
 * @param engine one that nothing from a link is ever run in
 * @throws EngineError
 */
export async function joinOwnMissions(engine: Engine, missions: readonly OwnMission[]): Promise<Joined> {
  const { tables, rows, leftOut } = typedTables(missions);
  const forget = await engine.add((database) =>
    inConnection(database, (run, c) => insert(database, tables, run, c))
  );
  const remove = async () => {
    forget();
    const done = await engine.add((database) => inConnection(database, (run) => withdraw(tables, run)));
    done();
  };
  return { rows, leftOut, remove };
}

type Run = (sql: string) => Promise<unknown>;

async function insert(database: DuckDB, tables: TypedTable[], run: Run, connection: number): Promise<void> {
  await run(`CREATE SCHEMA IF NOT EXISTS ${ownSchema}`);
  for (const { table, bytes } of tables) {
    const own = `${ownSchema}.${table}`;
    await run(`DROP TABLE IF EXISTS ${own}`);
    await database.insertArrow(connection, table, bytes, ownSchema);
    await run(`DELETE FROM ${own} WHERE EXISTS (SELECT 1 FROM main.${table} t WHERE ${sameKey(table, own)})`);
    await run(`INSERT INTO main.${table} BY NAME SELECT * FROM ${own}`);
  }
}

async function withdraw(tables: TypedTable[], run: Run): Promise<void> {
  for (const { table } of tables) {
    const own = `${ownSchema}.${table}`;
    await run(`DELETE FROM main.${table} t WHERE EXISTS (SELECT 1 FROM ${own} WHERE ${sameKey(table, own)})`);
    await run(`DROP TABLE ${own}`);
  }
}

async function inConnection(
  database: DuckDB,
  work: (run: Run, connection: number) => Promise<void>
): Promise<void> {
  const connection = await database.connect();
  try {
    await work((sql) => database.runQuery(connection, sql), connection);
  } finally {
    await database.disconnect(connection);
  }
}

/** The rows by table, each key once; tables without rows are left out. */
function typedTables(missions: readonly OwnMission[]) {
  const tables: TypedTable[] = [];
  let count = 0;
  let leftOut = 0;
  for (const table of ownTables) {
    const byKey = new Map<string, Record<string, Cell>>();
    for (const cells of missions.flatMap(({ rows }) => rows[table])) {
      const row = parseRow(table, cells);
      if (row) byKey.set(JSON.stringify(keyOf(table).map((column) => cells[column])), { ...row });
      else leftOut++;
    }
    if (byKey.size === 0) continue;
    tables.push({ table, bytes: arrowStream(resource(table).fields, [...byKey.values()]) });
    count += byKey.size;
  }
  return { tables, rows: count, leftOut };
}

/** The columns that tell a row of a table from all others. */
function keyOf(table: OwnTable): string[] {
  const { primaryKey, uniqueKeys } = resource(table);
  return primaryKey.length > 0 ? primaryKey : (uniqueKeys[0] ?? []);
}

/** Compares a row `t` of our table with one of the reader's. */
const sameKey = (table: OwnTable, own: string): string =>
  keyOf(table)
    .map((column) => `t."${column}" IS NOT DISTINCT FROM ${own}."${column}"`)
    .join(' AND ');
