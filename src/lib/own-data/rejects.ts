/** Lines of a CSV file that DuckDB left out, as it tells of them beside the table. */
import type { DuckDB } from '$lib/engine/duckdb';
import { runSql } from './run-sql';

export interface Rejects {
  /** How many lines were left out. */
  lines: number;
  /** The first that was left out for the type of a value. */
  unfit?: { column: string; text: string; line: number };
}

/** What was left out since it was last asked. */
export async function takeRejects(database: DuckDB, connection: number): Promise<Rejects> {
  const counted = await runSql(database, connection, 'SELECT count(DISTINCT line) FROM reject_errors');
  const first = await runSql(
    database,
    connection,
    `SELECT column_name, line, error_message FROM reject_errors WHERE error_type = 'CAST' ORDER BY line LIMIT 1`
  );
  await dropRejects(database, connection);
  const lines = Number(counted.value(0, 0));
  if (first.rowCount === 0) return { lines };
  const text = /Could not convert string "(.*?)" to/s.exec(String(first.value(0, 2)))?.[1] ?? '';
  return { lines, unfit: { column: String(first.value(0, 0)), text, line: Number(first.value(0, 1)) } };
}

export async function dropRejects(database: DuckDB, connection: number): Promise<void> {
  for (const table of ['reject_errors', 'reject_scans'])
    await runSql(database, connection, `DROP TABLE IF EXISTS ${table}`);
}
