/** Work in the database itself: SQL of ours, which no reader's SQL can do, to be stopped at any time. */
import type { DuckDB } from '$lib/engine/duckdb';
import type { Engine, Result } from '$lib/engine/engine';
import { EngineError } from '$lib/engine/error';
import { readResult } from '$lib/engine/result';

export interface RunSqlOptions {
  signal?: AbortSignal;
  /** Called now and then while the statement runs. */
  onPoll?: () => Promise<void>;
}

/**
 * What a statement gives.
 * @throws Error as DuckDB words it; where the signal stopped it, its reason
 */
export async function runSql(
  database: DuckDB,
  connection: number,
  sql: string,
  { signal, onPoll }: RunSqlOptions = {}
): Promise<Result> {
  const stopIfAborted = async () => {
    if (!signal?.aborted) return;
    await database.cancelPendingQuery(connection);
    signal.throwIfAborted();
  };
  signal?.throwIfAborted();
  let header = await database.startPendingQuery(connection, sql);
  while (header === null) {
    await stopIfAborted();
    await onPoll?.();
    header = await database.pollPendingQuery(connection);
  }
  const messages = [header];
  for (;;) {
    await stopIfAborted();
    const batch = await database.fetchQueryResults(connection);
    if (batch?.length === 0) return readResult(messages);
    if (batch) messages.push(batch);
  }
}

/** Runs work on a connection of its own. */
export async function onConnection<T>(
  database: DuckDB,
  work: (connection: number) => Promise<T>
): Promise<T> {
  const connection = await database.connect();
  try {
    return await work(connection);
  } finally {
    // A database that broke has no connection to close.
    await database.disconnect(connection).catch(() => undefined);
  }
}

/**
 * Does work in an engine's database once. What goes wrong with a file leaves the engine as it is; a fault of the machine starts it
 * anew.
 * @throws what the work throws
 */
export async function inDatabase<T>(engine: Engine, work: (database: DuckDB) => Promise<T>): Promise<T> {
  let outcome: { value: T } | { failure: unknown } | undefined;
  const forget = await engine.add(async (database) => {
    try {
      outcome = { value: await work(database) };
    } catch (failure) {
      if (isFault(failure)) throw failure;
      outcome = { failure };
    }
  });
  forget();
  if (!outcome) throw new Error('the engine did no work');
  if ('failure' in outcome) throw outcome.failure;
  return outcome.value;
}

/** Whether the machine itself broke, after which the database cannot be trusted. */
export function isFault(error: unknown): boolean {
  if (error instanceof WebAssembly.RuntimeError) return true;
  return error instanceof EngineError && ['crashed', 'closed'].includes(error.kind);
}
