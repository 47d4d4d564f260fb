/** Runs a script in a database, statement by statement, to be stopped at any time. */
import type { DuckDB } from './duckdb';
import type { Table } from './engine';
import { EngineError, throwIfCancelled } from './error';
import { runStatement, type ResultBytes } from './run-statement';
import { splitStatements } from './statements';
import { decodeTable } from './values';

/**
 * The rows of the script's last statement. It runs on a connection of its own, so that no script can change what the next one sees.
 * @throws EngineError
 */
export async function runScript(database: DuckDB, script: string, signal?: AbortSignal): Promise<Table> {
  const statements = splitStatements(script, await database.tokenize(script));
  if (statements.length === 0) throw new EngineError('sql', 'There is no statement to run.', { sql: script });
  const connection = await database.connect();
  try {
    let result: ResultBytes | undefined;
    for (const statement of statements) {
      throwIfCancelled(signal, script);
      result = await runStatement(database, connection, script, statement, { signal });
    }
    return decodeTable(result?.ipc ?? []);
  } finally {
    // A database that was ended or broke has no connection to close.
    await database.disconnect(connection).catch(() => undefined);
  }
}
