/** What the schema panel and completion say of a loaded table. */
import type { SampleValue, SchemaColumn } from '$lib/dataset/schema';
import type { DuckDB } from '$lib/engine/duckdb';
import { quoted } from '$lib/engine/duckdb-session';
import { runSql } from './run-sql';

/** Of more rows or columns the values that differ are counted approximately, and none are samples: it would take too long. */
const countedRows = 250_000;
const countedColumns = 200;
const samples = 5;
const longestSample = 40;

export async function describeTable(
  database: DuckDB,
  connection: number,
  name: string
): Promise<{ rows: number; columns: SchemaColumn[] }> {
  const table = quoted(name);
  const { columns } = await runSql(database, connection, `FROM ${table} LIMIT 0`);
  const rows = Number((await runSql(database, connection, `SELECT count(*) FROM ${table}`)).value(0, 0));
  const isCounted = rows <= countedRows && columns.length <= countedColumns;
  const counts = columns.flatMap(({ name: column }) => [
    `count(*) - count(${quoted(column)})`,
    isCounted ? `count(DISTINCT ${quoted(column)})` : `approx_count_distinct(${quoted(column)})`
  ]);
  const counted = await runSql(database, connection, `SELECT ${counts.join(', ')} FROM ${table}`);
  const described: SchemaColumn[] = [];
  for (const [i, { name: column, type }] of columns.entries()) {
    described.push({
      name: column,
      type,
      description: '',
      nulls: Number(counted.value(0, 2 * i)),
      distinct: Number(counted.value(0, 2 * i + 1)),
      samples: isCounted ? await frequent(database, connection, table, column) : []
    });
  }
  return { rows, columns: described };
}

async function frequent(
  database: DuckDB,
  connection: number,
  table: string,
  column: string
): Promise<SampleValue[]> {
  const found = await runSql(
    database,
    connection,
    `SELECT CAST(${quoted(column)} AS VARCHAR) AS value, count(*) FROM ${table}
      WHERE value IS NOT NULL AND length(value) <= ${longestSample}
      GROUP BY ALL ORDER BY 2 DESC, 1 LIMIT ${samples}`
  );
  return Array.from({ length: found.rowCount }, (_, row) => ({
    value: String(found.value(row, 0)),
    rows: Number(found.value(row, 1))
  }));
}
