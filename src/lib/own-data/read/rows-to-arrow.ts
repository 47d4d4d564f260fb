/** Rows of values → Arrow, by the types that were found in them. */
import {
  binary,
  bool,
  columnFromArray,
  dateDay,
  float64,
  int64,
  list,
  struct,
  tableFromColumns,
  tableToIPC,
  timestamp,
  TimeUnit,
  utf8,
  type DataType
} from '@uwdata/flechette';
import { columnNames } from '../table-names';
import { exactText, isMarked, markedInteger } from './exact-json';
import { commonType, typeOf, type ValueType } from './value-type';

export type SourceRow = Record<string, unknown>;

/** The columns of rows with their types, in the order in which they are first met. */
export class ColumnTypes {
  readonly types = new Map<string, ValueType>();

  add(row: SourceRow): void {
    for (const name in row) {
      const type = typeOf(row[name]);
      const before = this.types.get(name);
      this.types.set(name, before ? commonType(before, type) : type);
    }
  }

  /** What a reader should know of them. */
  notes(): string[] {
    const mixed = [...this.types].filter(([, { kind }]) => kind === 'mixed').map(([name]) => name);
    if (mixed.length === 0) return [];
    return [
      `Kept as text, since values of different kinds, numbers beyond 64 bits or nested values without a common shape stand in ${mixed.length === 1 ? 'it' : 'them'}: ${mixed.join(', ')}.`
    ];
  }
}

/** Rows as an Arrow IPC stream. */
export function rowsToArrow(rows: readonly SourceRow[], { types }: ColumnTypes): Uint8Array {
  const names = columnNames([...types.keys()]);
  const columns = Array.from(types, ([name, type], index): [string, ReturnType<typeof columnFromArray>] => [
    names[index] ?? name,
    columnFromArray(
      rows.map((row) => convert(own(row, name), type)),
      arrowType(type)
    )
  ]);
  const ipc = tableToIPC(tableFromColumns(columns), { format: 'stream' });
  if (!ipc) throw new Error('no Arrow bytes were made');
  return ipc;
}

/** What a row itself holds: each object has a `constructor` besides. */
const own = (row: SourceRow, name: string): unknown => (Object.hasOwn(row, name) ? row[name] : null);

function arrowType(type: ValueType): DataType {
  switch (type.kind) {
    case 'boolean':
      return bool();
    case 'integer':
      return int64();
    case 'double':
      return float64();
    case 'date':
      return dateDay();
    case 'timestamp':
      return timestamp(TimeUnit.MICROSECOND, null);
    case 'bytes':
      return binary();
    case 'list':
      return list(arrowType(type.of));
    case 'struct':
      return struct(Object.fromEntries(Array.from(type.fields, ([name, part]) => [name, arrowType(part)])));
    default:
      return utf8();
  }
}

function convert(value: unknown, type: ValueType): unknown {
  if (value === null || value === undefined) return null;
  switch (type.kind) {
    case 'boolean':
    case 'bytes':
      return value;
    case 'integer':
      return typeof value === 'string' && isMarked(value)
        ? markedInteger(value)
        : BigInt(value as number | bigint);
    case 'double':
      return typeof value === 'string' ? Number(markedInteger(value)) : Number(value);
    case 'date':
    case 'timestamp':
      return value instanceof Date ? value : toDate(String(value));
    case 'list':
      return (value as unknown[]).map((part) => convert(part, type.of));
    case 'struct': {
      const parts = value as SourceRow;
      return Object.fromEntries(
        Array.from(type.fields, ([name, part]) => [name, convert(own(parts, name), part)])
      );
    }
    default:
      return value instanceof Date ? value.toISOString() : exactText(value);
  }
}

function toDate(text: string): Date {
  return new Date(text.length === 10 || text.endsWith('Z') ? text : `${text.replace(' ', 'T')}Z`);
}
