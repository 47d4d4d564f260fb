/** The schema of the data set, asked of the engine itself. Made at build time. */
import type { Row } from '$lib/engine/engine';
import { descriptor } from './descriptor';
import { datasetEngine } from './engine.server';
import { resourceTable, viewTable, type DescribedColumn, type DescribedTable } from './schema-words';
import type { SampleValue, Schema, SchemaTable } from './schema';
import viewsSql from './views.sql?raw';
import { readViews } from './views';

let schema: Promise<Schema> | undefined;

/**
 * All tables and views: what the descriptor and the views say of them, and what the engine counts in them.
 * @throws Error where a column has no description
 */
export function loadSchema(): Promise<Schema> {
  schema ??= makeSchema();
  return schema;
}

async function makeSchema(): Promise<Schema> {
  const columns = await query(
    'SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal'
  );
  const types = new Map(
    columns.map((row) => [`${row.table_name}.${row.column_name}`, String(row.data_type)])
  );
  const columnNames = (table: string) =>
    columns.filter((row) => row.table_name === table).map((row) => String(row.column_name));
  const described: DescribedTable[] = descriptor.resources.map(resourceTable);
  for (const { name, about } of readViews(viewsSql).views)
    described.push(viewTable(name, about, columnNames(name), described));
  const tables: SchemaTable[] = [];
  for (const table of described) tables.push(await count(table, types));
  return { version: descriptor.version, tables };
}

async function count(table: DescribedTable, types: ReadonlyMap<string, string>): Promise<SchemaTable> {
  const rows = await query(countSql(table.name, table.columns));
  const counted = (column: DescribedColumn) => {
    const samples = rows.filter((row) => row.name === column.name);
    const [first] = samples;
    return {
      ...column,
      type: types.get(`${table.name}.${column.name}`) ?? '',
      nulls: Number(first?.nulls),
      distinct: Number(first?.differing),
      samples: samples.flatMap(({ value, n }): SampleValue[] =>
        value === null ? [] : [{ value: String(value), rows: Number(n) }]
      )
    };
  };
  return { ...table, rows: Number(rows[0]?.all), columns: table.columns.map(counted) };
}

/** Views are computed once, into a table that ends with the script. */
function countSql(table: string, columns: readonly DescribedColumn[]): string {
  const parts = columns.map(({ name }) => {
    const value = `regexp_replace(CAST("${name}" AS VARCHAR), '^(-?\\d+)\\.0$', '\\1')`;
    return `SELECT counts.*, samples.* FROM (
      SELECT '${name}' AS name, count(*) AS "all", count(*) - count("${name}") AS nulls, count(DISTINCT "${name}") AS differing FROM kept
    ) counts LEFT JOIN (
      SELECT ${value} AS value, count(*) AS n FROM kept WHERE length(${value}) BETWEEN 1 AND 40 GROUP BY 1 ORDER BY n DESC, value LIMIT 5
    ) samples ON true`;
  });
  return `CREATE TEMP TABLE kept AS SELECT * FROM "${table}"; ${parts.join(' UNION ALL ')}`;
}

const query = async (sql: string): Promise<Row[]> => (await (await datasetEngine()).query(sql)).rows;
