/** The tables as Observable's own tools have them: CSV files whose columns' types are guessed, and nothing of ours but the views. */
import { readFileSync } from 'node:fs';
import views from '$lib/dataset/views.sql?raw';
import { DuckDBEngine } from '$lib/engine/duckdb-engine';
import type { Param, Result, Session } from '$lib/engine/engine';
import { openDatabase } from '$lib/engine/node';
import { prepareDatabase } from '$lib/engine/prepare-database';
import { shippedNotebooks } from '$lib/notebook/catalogue.server';
import { decodeValue, type Coded } from '$lib/notebook/result-code';

/** The tables that the first code of a notebook names, each with its file. */
export function namedTables(source: string): string[] {
  const named = [...source.matchAll(/^ +(\w+): FileAttachment\('\.\.\/data\/(\w+)\.csv'\)/gm)];
  return named.flatMap(([, table, file]) => (table === file ? [table ?? ''] : []));
}

/** All notebooks name the same. */
export const tables: readonly string[] = namedTables(shippedNotebooks[0]?.source ?? '');

async function open(): Promise<Session> {
  const engine = new DuckDBEngine(async () => {
    const database = await openDatabase();
    for (const name of tables)
      await database.registerFile(`${name}.csv`, new Blob([readFileSync(`data/${name}.csv`)]));
    const made = tables.map((name) => `CREATE TABLE ${name} AS FROM read_csv_auto('${name}.csv');`);
    await prepareDatabase(database, [], made.join('\n') + views);
    return database;
  });
  return (await engine.start()).session();
}

let session: Promise<Session> | undefined;

/** Asks there what a notebook asked of our engine. @param key as `queryKey` makes it */
export async function askElsewhere(key: string): Promise<Result> {
  session ??= open();
  const [sql, params] = JSON.parse(key) as [string, Coded[]];
  return (await session).run(sql, { params: params.map(decodeValue) as Param[] });
}

/** Types that every tool gives to a cell as the same text or number: no date, decimal, list or large integer. */
const plainTypes = new Set(['VARCHAR', 'INTEGER', 'DOUBLE']);

export const oddColumns = ({ columns }: Result): string[] =>
  columns.filter(({ type }) => !plainTypes.has(type)).map(({ name, type }) => `${name} ${type}`);
