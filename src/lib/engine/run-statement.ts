/** Runs one statement on a connection, to be stopped at any time. */
import { tableFromIPC } from '@uwdata/flechette';
import { bindParams, type BoundStatement } from './bind-params';
import type { DuckDB } from './duckdb';
import { statementError } from './duckdb-error';
import type { RunOptions, Statement } from './engine';
import { EngineError, throwIfCancelled } from './error';

/** They would reach past the script: a database taken away is gone for all later queries; INSTALL does nothing, and says so nowhere. */
const refusedVerbs = ['attach', 'detach', 'install', 'force'];

/** Each statement has a transaction of its own. */
const transactionVerbs = ['begin', 'start', 'commit', 'end', 'rollback', 'abort'];

/** The bytes of a result: a whole Arrow file, or the messages of a stream. */
export interface ResultBytes {
  ipc: Uint8Array | Uint8Array[];
  /** Whether the query had more rows than were kept. */
  isCut: boolean;
}

/**
 * Runs a statement in a read-only transaction, so that it cannot change what another sees. It cannot leave its transaction for
 * more than itself.
 * @param script the text that the statement stands in, for the error
 * @throws EngineError
 */
export async function runStatement(
  database: DuckDB,
  connection: number,
  script: string,
  statement: Statement,
  options: RunOptions = {}
): Promise<ResultBytes> {
  const isTransaction = transactionVerbs.includes(statement.verb);
  if (isTransaction || refusedVerbs.includes(statement.verb)) {
    const what = isTransaction ? 'A transaction' : statement.verb.toUpperCase();
    throw new EngineError('refused', `${what} is not possible here.`, {
      sql: script,
      position: statement.start
    });
  }
  let bound: BoundStatement = { sql: statement.sql, written: (position) => position };
  try {
    await database.runQuery(connection, 'BEGIN TRANSACTION READ ONLY');
    if (options.params) bound = await bindParams(database, connection, script, statement, options.params);
    const result = await fetchResult(database, connection, bound.sql, script, options);
    // COMMIT keeps temporary tables for the next statement; where the statement ended the transaction, there is none.
    await database.runQuery(connection, 'COMMIT').catch(() => undefined);
    return result;
  } catch (error) {
    throw statementError(error, script, { ...statement, ...bound });
  }
}

async function fetchResult(
  database: DuckDB,
  connection: number,
  sql: string,
  script: string,
  { signal, maxRows = Infinity, maxBytes = Infinity }: RunOptions
): Promise<ResultBytes> {
  const stopIfCancelled = async () => {
    if (!signal?.aborted) return;
    await database.cancelPendingQuery(connection);
    throwIfCancelled(signal, script);
  };
  let header = await database.startPendingQuery(connection, sql);
  while (header === null) {
    await stopIfCancelled();
    header = await database.pollPendingQuery(connection);
  }
  await stopIfCancelled();
  if (hasDictionary(header)) return fetchWhole(database, connection, sql);
  const messages = [header];
  let rows = 0;
  let bytes = 0;
  for (;;) {
    const batch = await database.fetchQueryResults(connection);
    await stopIfCancelled();
    if (batch?.length === 0) return { ipc: messages, isCut: false };
    if (!batch) continue;
    messages.push(batch);
    rows += tableFromIPC([header, batch]).numRows;
    bytes += batch.length;
    if (rows >= maxRows || bytes >= maxBytes) {
      const next = await nextBatch(database, connection);
      if (next.length > 0) await database.cancelPendingQuery(connection);
      return { ipc: messages, isCut: next.length > 0 };
    }
  }
}

async function nextBatch(database: DuckDB, connection: number): Promise<Uint8Array> {
  for (;;) {
    const batch = await database.fetchQueryResults(connection);
    if (batch) return batch;
  }
}

/** ENUM columns come as a dictionary, which DuckDB leaves out when it sends batches one by one. */
function hasDictionary(header: Uint8Array): boolean {
  return tableFromIPC(header).schema.fields.some((field) =>
    JSON.stringify(field.type).includes('"dictionary"')
  );
}

async function fetchWhole(database: DuckDB, connection: number, sql: string): Promise<ResultBytes> {
  await database.cancelPendingQuery(connection);
  return { ipc: await database.runQuery(connection, sql), isCut: false };
}
