/** DuckDB in a worker of the page. */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import type { DuckDB } from './duckdb';
import { faultError } from './duckdb-error';
import { EngineError } from './error';
import { startWorker, WorkerLife } from './worker';

/**
 * Opens an empty database.
 * @param engine the unpacked WebAssembly, as `application/wasm`
 * @param script of the worker
 * @throws EngineError, also from each call on the database once its worker has died
 */
export async function openPageDatabase(engine: Blob, script: string): Promise<DuckDB> {
  const worker = startWorker(script);
  const life = new WorkerLife(worker, (message) => faultError(new Error(message)));
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  const terminate = () => {
    life.end(new EngineError('closed', 'The SQL engine was closed.'));
    void db.terminate();
  };
  try {
    await instantiate(db, life, engine);
    await life.call(() => db.open({}));
  } catch (error) {
    terminate();
    throw error;
  }
  return {
    tokenize: (sql) => life.call(() => db.tokenize(sql)),
    connect: () => life.call(() => db.connectInternal()),
    disconnect: (connection) => life.call(() => db.disconnect(connection)),
    runQuery: (connection, sql) => life.call(() => db.runQuery(connection, sql)),
    startPendingQuery: (connection, sql) => life.call(() => db.startPendingQuery(connection, sql, true)),
    pollPendingQuery: (connection) => life.call(() => db.pollPendingQuery(connection)),
    cancelPendingQuery: (connection) => life.call(() => db.cancelPendingQuery(connection)),
    fetchQueryResults: (connection) => life.call(() => db.fetchQueryResults(connection)),
    createPrepared: (connection, sql) => life.call(() => db.createPrepared(connection, sql)),
    runPrepared: (connection, prepared, values) =>
      life.call(() => db.runPrepared(connection, prepared, values)),
    closePrepared: (connection, prepared) => life.call(() => db.closePrepared(connection, prepared)),
    // The worker takes the bytes away from whoever gives them: it gets a copy.
    insertArrow: (connection, name, ipc, schema = 'main') =>
      life.call(() => db.insertArrowFromIPCStream(connection, ipc.slice(), { name, schema, create: true })),
    registerFile: (name, file) =>
      life.call(async () => {
        await db.registerFileHandle(name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
        await db.collectFileStatistics(name, true);
      }),
    bytesRead: async (name) => (await life.call(() => db.exportFileStatistics(name))).totalFileReadsCold,
    dropFile: (name) => life.call(() => db.dropFile(name)),
    terminate
  };
}

async function instantiate(db: AsyncDuckDB, life: WorkerLife, engine: Blob): Promise<void> {
  const url = URL.createObjectURL(engine);
  try {
    await life.call(() => db.instantiate(url));
  } catch (cause) {
    if (cause instanceof EngineError && cause.kind !== 'crashed') throw cause;
    const reason =
      cause instanceof EngineError && cause.cause instanceof Error ? cause.cause.message : String(cause);
    throw new EngineError('unsupported', `This browser cannot start the SQL engine (${reason}).`, { cause });
  } finally {
    URL.revokeObjectURL(url);
  }
}
