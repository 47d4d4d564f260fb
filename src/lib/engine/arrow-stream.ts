/** Rows → an Arrow IPC stream, the form in which tables reach an engine. */
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

export interface StreamColumn {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
}

/** Dates are ISO days: `2024-02-07`. */
export type Cell = string | number | boolean | null;

/**
 * Text goes by dictionary, a date as a day (DATE), a number as DOUBLE, an integer as INTEGER; null is NULL.
 * @param columns in the order that the table shall have
 */
export function arrowStream(columns: StreamColumn[], rows: Record<string, Cell>[]): Uint8Array {
  const arrays: Record<string, (Cell | Date)[]> = {};
  const types: Record<string, DataType> = {};
  for (const { name, type } of columns) {
    const cells = rows.map((row) => row[name] ?? null);
    arrays[name] = type === 'date' ? cells.map(toDate) : cells;
    types[name] = arrowType(type, cells);
  }
  const bytes = tableToIPC(tableFromArrays(arrays, { types }), { format: 'stream' });
  if (!bytes) throw new Error('no Arrow bytes were made');
  return bytes;
}

function arrowType(type: StreamColumn['type'], cells: Cell[]): DataType {
  switch (type) {
    case 'string':
      return dictionary(utf8(), new Set(cells).size < 2 ** 15 ? int16() : int32());
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

function toDate(day: Cell): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
