/** The tables as Arrow, the form in which they travel to the engine. Made at build time. */
import { createHash } from 'node:crypto';
import {
  bool,
  dateDay,
  dictionary,
  float64,
  int16,
  int32,
  tableFromArrays,
  tableToIPC,
  utf8,
  type DataType
} from '@uwdata/flechette';
import { resource, type Field } from './descriptor';
import { readTable } from './read-table';
import { tableNames, type TableName } from './rows';
import type { Value } from './value';

export interface ArrowTable {
  name: TableName;
  /** Named after its content, so that it may be kept forever: `figures-0123456789.arrow`. */
  file: string;
  /** An Arrow IPC stream. */
  bytes: Uint8Array;
  rows: number;
}

let tables: ArrowTable[] | undefined;

/**
 * All tables of the package, read once.
 * @throws Error where a table on disk does not fit the descriptor
 */
export function arrowTables(): ArrowTable[] {
  tables ??= tableNames.map((name) => {
    const rows = readTable(name).map((row): Record<string, Value> => ({ ...row }));
    const bytes = tableBytes(resource(name).fields, rows);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    return { name, file: `${name}-${hash}.arrow`, bytes, rows: rows.length };
  });
  return tables;
}

/** An Arrow IPC stream of rows: text by dictionary, dates as days, an empty cell as null. */
export function tableBytes(fields: Field[], rows: Record<string, Value>[]): Uint8Array {
  const columns: Record<string, (Value | Date)[]> = {};
  const types: Record<string, DataType> = {};
  for (const field of fields) {
    const values = rows.map((row) => row[field.name] ?? null);
    columns[field.name] = field.type === 'date' ? values.map(toDate) : values;
    types[field.name] = arrowType(field, values);
  }
  const bytes = tableToIPC(tableFromArrays(columns, { types }), { format: 'stream' });
  if (!bytes) throw new Error('no Arrow bytes were made');
  return bytes;
}

function arrowType({ type }: Field, values: Value[]): DataType {
  switch (type) {
    case 'string':
      return dictionary(utf8(), new Set(values).size < 2 ** 15 ? int16() : int32());
    case 'number':
      return float64();
    case 'integer':
      return int32();
    case 'boolean':
      return bool();
    case 'date':
      return dateDay();
  }
}

function toDate(day: Value): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
