/** What type the values of a column have that come as JSON, from a sheet or from SQLite: the narrowest that holds all of them. */
import { isMarked, markedInteger } from './exact-json';

export type ValueType =
  | { kind: 'null' | 'boolean' | 'integer' | 'double' | 'date' | 'timestamp' | 'text' | 'bytes' }
  /** Text, since values of different kinds stand in one column: each is written as in JSON. */
  | { kind: 'mixed' }
  | { kind: 'list'; of: ValueType }
  | { kind: 'struct'; fields: Map<string, ValueType> };

const plain = {
  null: { kind: 'null' },
  boolean: { kind: 'boolean' },
  integer: { kind: 'integer' },
  double: { kind: 'double' },
  date: { kind: 'date' },
  timestamp: { kind: 'timestamp' },
  text: { kind: 'text' },
  bytes: { kind: 'bytes' },
  mixed: { kind: 'mixed' }
} satisfies Record<string, ValueType>;

/** An object of more fields is no struct: it is kept as JSON text. */
const mostFields = 100;

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const moment = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z?$/;

/** The type of one value. */
export function typeOf(value: unknown): ValueType {
  switch (typeof value) {
    case 'boolean':
      return plain.boolean;
    case 'number':
      return Number.isSafeInteger(value) ? plain.integer : plain.double;
    case 'bigint':
      return fitsInteger(value) ? plain.integer : plain.mixed;
    case 'string':
      return typeOfText(value);
    case 'object':
      return value === null ? plain.null : typeOfObject(value);
    default:
      return plain.null;
  }
}

function typeOfText(text: string): ValueType {
  if (isMarked(text)) return fitsInteger(markedInteger(text)) ? plain.integer : plain.mixed;
  if (text.length < 10 || text.length > 24) return plain.text;
  if (day.test(text)) return isDate(text) ? plain.date : plain.text;
  return moment.test(text) && isDate(text.slice(0, 10)) && isDate(text) ? plain.timestamp : plain.text;
}

/** Whether there is such a day: not 30 February. */
function isDate(text: string): boolean {
  const date = new Date(text.length === 10 || text.endsWith('Z') ? text : `${text.replace(' ', 'T')}Z`);
  return !Number.isNaN(date.getTime()) && (text.length > 10 || date.toISOString().startsWith(text));
}

function typeOfObject(value: object): ValueType {
  if (value instanceof Date) return value.getTime() % 86_400_000 === 0 ? plain.date : plain.timestamp;
  if (value instanceof Uint8Array) return plain.bytes;
  if (Array.isArray(value)) return { kind: 'list', of: value.map(typeOf).reduce(commonType, plain.null) };
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > mostFields) return plain.mixed;
  return { kind: 'struct', fields: new Map(entries.map(([name, part]) => [name, typeOf(part)])) };
}

/** The narrowest type that holds what both hold. */
export function commonType(a: ValueType, b: ValueType): ValueType {
  if (a.kind === 'null') return b;
  if (b.kind === 'null') return a;
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', of: commonType(a.of, b.of) };
  if (a.kind === 'struct' && b.kind === 'struct') return commonStruct(a.fields, b.fields);
  if (a.kind === b.kind) return a;
  const kinds = new Set([a.kind, b.kind]);
  const areAll = (...of: ValueType['kind'][]) => [...kinds].every((kind) => of.includes(kind));
  if (areAll('integer', 'double')) return plain.double;
  if (areAll('date', 'timestamp')) return plain.timestamp;
  if (areAll('date', 'timestamp', 'text')) return plain.text;
  return plain.mixed;
}

function commonStruct(a: Map<string, ValueType>, b: Map<string, ValueType>): ValueType {
  const fields = new Map(a);
  for (const [name, type] of b) fields.set(name, commonType(fields.get(name) ?? plain.null, type));
  return fields.size > mostFields ? plain.mixed : { kind: 'struct', fields };
}

function fitsInteger(integer: bigint): boolean {
  return BigInt.asIntN(64, integer) === integer;
}
