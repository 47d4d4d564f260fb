/** The engine in Node: DuckDB's WebAssembly build, the same version as in the page. For the build, commands and tests. */
import { createRequire } from 'node:module';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import type { DuckDB, TableBytes } from './duckdb';
import { DuckDBEngine } from './duckdb-engine';
import type { Engine } from './engine';
import { prepareDatabase } from './prepare-database';

export interface NodeEngineOptions {
  /** Arrow IPC streams, each to become a table. */
  tables: TableBytes[];
  /** SQL run once after the tables are in, before the lock: views, macros. */
  setup: string;
  /** Whether SQL may read files that are registered under `own/`. */
  readsOwnFiles?: boolean;
}

/**
 * Opens an engine with its tables. It shares this thread: while DuckDB works, nothing else does, but for a moment between two
 * slices of work, in which a signal can stop the query.
 * @throws EngineError where the setup's SQL does not hold
 */
export function openNodeEngine({ tables, setup, readsOwnFiles }: NodeEngineOptions): Promise<Engine> {
  return new DuckDBEngine(async () => {
    const database = await openDatabase();
    await prepareDatabase(database, tables, setup, readsOwnFiles);
    return database;
  }).start();
}

/** Opens an empty database, not locked: for what needs DuckDB itself. */
export async function openDatabase(): Promise<DuckDB> {
  const { resolve } = createRequire(import.meta.url);
  const module = (variant: string) => ({
    mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${variant}.wasm`),
    mainWorker: ''
  });
  const bundles = { mvp: module('mvp'), eh: module('eh') };
  const db = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await db.instantiate();
  db.open({});
  return {
    tokenize: async (sql) => db.tokenize(sql),
    connect: async () => db.connect().useUnsafe((_, connection) => connection),
    disconnect: async (connection) => db.disconnect(connection),
    runQuery: async (connection, sql) => db.runQuery(connection, sql),
    startPendingQuery: async (connection, sql) => db.startPendingQuery(connection, sql, true),
    pollPendingQuery: async (connection) => {
      await new Promise(setImmediate);
      return db.pollPendingQuery(connection);
    },
    cancelPendingQuery: async (connection) => db.cancelPendingQuery(connection),
    fetchQueryResults: async (connection) => db.fetchQueryResults(connection),
    createPrepared: async (connection, sql) => db.createPrepared(connection, sql),
    runPrepared: async (connection, prepared, values) => db.runPrepared(connection, prepared, values),
    closePrepared: async (connection, prepared) => db.closePrepared(connection, prepared),
    insertArrow: async (connection, name, ipc, schema = 'main') =>
      db.insertArrowFromIPCStream(connection, ipc, { name, schema, create: true }),
    registerFile: async (name, file) => {
      db.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer()));
      db.collectFileStatistics(name, true);
    },
    bytesRead: async (name) => db.exportFileStatistics(name).totalFileReadsCold,
    dropFile: async (name) => db.dropFile(name),
    terminate: () => undefined
  };
}
