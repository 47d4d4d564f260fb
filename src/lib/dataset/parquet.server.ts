/** A table as Parquet, for DuckDB, pandas and R. Made at build time. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { descriptor, resource, type Field, type FieldType, type Resource } from './descriptor';
import { readTable } from './read-table';
import type { TableName } from './rows';
import type { Value } from './value';

/** How Parquet stores a type; dates as days, text as UTF-8, integers of 32 bits as in the engine. */
const storage = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' }
} as const satisfies Record<FieldType, object>;

/**
 * All rows of a table in the types that the descriptor declares; an empty cell is null. The file's metadata say which table of
 * which version it is, under which licence, and what each column holds.
 * @throws Error where the table on disk does not fit the descriptor
 */
export function tableParquet(name: TableName): ArrayBuffer {
  const table = resource(name);
  const rows = readTable(name).map((row): Record<string, Value> => ({ ...row }));
  return parquetWriteBuffer({
    schema: [{ name, num_children: table.fields.length }, ...table.fields.map(schemaElement)],
    columnData: table.fields.map((field) => ({
      name: field.name,
      data: rows.map((row) => stored(field, row[field.name] ?? null))
    })),
    kvMetadata: Object.entries(metadata(table)).map(([key, value]) => ({ key, value })),
    createdBy: 'Scrutineer'
  });
}

const schemaElement = ({ name, type, constraints }: Field) =>
  ({ name, ...storage[type], repetition_type: constraints.required ? 'REQUIRED' : 'OPTIONAL' }) as const;

const stored = ({ type }: Field, value: Value): Value | Date =>
  type === 'date' && value !== null ? new Date(`${value}T00:00:00Z`) : value;

/** Parquet has no place for what a column means, so `columns` tells it for all, as JSON. */
function metadata({ name, description, fields }: Resource): Record<string, string> {
  return {
    package: descriptor.title,
    version: descriptor.version,
    licence: descriptor.licenses.map(({ title, path }) => `${title}, ${path}`).join('; '),
    table: name,
    description,
    columns: JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.description])))
  };
}
