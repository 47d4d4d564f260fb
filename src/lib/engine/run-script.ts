/** Runs a script in a database, statement by statement, to be stopped at any time. */
import { tableFromIPC } from '@uwdata/flechette';
import type { DuckDB } from './duckdb';
import { statementError } from './duckdb-error';
import type { Table } from './engine';
import { EngineError, throwIfCancelled } from './error';
import { splitStatements, type Statement } from './statements';
import { decodeTable } from './values';

/** They would reach past the script: a database taken away is gone for all later queries; INSTALL does nothing, and says so nowhere. */
const refusedVerbs = ['attach', 'detach', 'install', 'force'];

/**
 * The rows of the script's last statement. It runs on a connection of its own, each statement in a read-only transaction, so that
 * no script can change what the next one sees. A statement cannot leave its transaction for more than itself.
 * @throws EngineError
 */
export async function runScript(database: DuckDB, script: string, signal?: AbortSignal): Promise<Table> {
  const statements = splitStatements(script, await database.tokenize(script));
  if (statements.length === 0) throw new EngineError('sql', 'There is no statement to run.', { sql: script });
  const connection = await database.connect();
  try {
    let result: Uint8Array | Uint8Array[] = [];
    for (const statement of statements) {
      throwIfCancelled(signal, script);
      result = await runStatement(database, connection, script, statement, signal);
    }
    return decodeTable(result);
  } finally {
    // A database that was ended or broke has no connection to close.
    await database.disconnect(connection).catch(() => undefined);
  }
}

async function runStatement(
  database: DuckDB,
  connection: number,
  script: string,
  statement: Statement,
  signal?: AbortSignal
): Promise<Uint8Array | Uint8Array[]> {
  if (refusedVerbs.includes(statement.verb)) {
    throw new EngineError('refused', `${statement.verb.toUpperCase()} is not possible here.`, {
      sql: script,
      position: statement.start
    });
  }
  try {
    await database.runQuery(connection, 'BEGIN TRANSACTION READ ONLY');
    const result = await fetchResult(database, connection, statement.sql, script, signal);
    // COMMIT keeps temporary tables for the script's next statement; where the statement ended the transaction, there is none.
    await database.runQuery(connection, 'COMMIT').catch(() => undefined);
    return result;
  } catch (error) {
    throw statementError(error, script, statement);
  }
}

async function fetchResult(
  database: DuckDB,
  connection: number,
  sql: string,
  script: string,
  signal?: AbortSignal
): Promise<Uint8Array | Uint8Array[]> {
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
  for (;;) {
    const batch = await database.fetchQueryResults(connection);
    await stopIfCancelled();
    if (batch?.length === 0) return messages;
    if (batch) messages.push(batch);
  }
}

/** ENUM columns come as a dictionary, which DuckDB leaves out when it sends batches one by one. */
function hasDictionary(header: Uint8Array): boolean {
  return tableFromIPC(header).schema.fields.some((field) =>
    JSON.stringify(field.type).includes('"dictionary"')
  );
}

async function fetchWhole(database: DuckDB, connection: number, sql: string): Promise<Uint8Array> {
  await database.cancelPendingQuery(connection);
  return database.runQuery(connection, sql);
}
