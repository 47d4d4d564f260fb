/** Values → the text that a reader sees: as DuckDB itself writes them, so that what stands in a result can be typed into SQL. */
import { dateText, intervalText, timestampText } from './calendar';
import type { Column, Interval, Value } from './engine';
import { decimalNumberText } from './exact';
import { parseType, type NamedType, type SqlType } from './sql-type';
import { keyNames } from './unique-names';

type Format = (value: Value) => string;

const formats = new Map<string, Format>();

/**
 * The text of a value: `2024-02-07`, `1.250`, `[1, 2]`, `{'a': 1}`, `NULL`. DOUBLE is written as JavaScript writes numbers.
 * @param column the value's own, for what its value alone does not tell: days from moments, digits of a decimal
 */
export function formatValue(value: Value, column: Pick<Column, 'type'>): string {
  let format = formats.get(column.type);
  if (!format) {
    format = formatOf(parseType(column.type));
    formats.set(column.type, format);
  }
  return format(value);
}

function formatOf(type: SqlType): Format {
  const format = formatPresent(type);
  return (value) => (value === null ? 'NULL' : format(value));
}

function formatPresent(type: SqlType): Format {
  switch (type.kind) {
    case 'list':
      return listFormat(type.element);
    case 'map':
      return mapFormat(type.key, type.value);
    case 'struct':
      return structFormat(type.fields);
    case 'union':
      return formatByValue;
    case 'plain':
      return plainFormat(type.name);
  }
}

function plainFormat(name: string): Format {
  if (name === 'DATE')
    return (value) => (value instanceof Date ? dateText(value.getTime() / 86_400_000) : String(value));
  if (name === 'TIMESTAMP WITH TIME ZONE') return (value) => `${momentText(value)}+00`;
  if (name.startsWith('TIMESTAMP')) return momentText;
  if (name === 'INTERVAL') return (value) => (isInterval(value) ? intervalText(value) : formatByValue(value));
  if (name === 'FLOAT')
    return (value) => (typeof value === 'number' ? floatText(value) : formatByValue(value));
  const scale = /^DECIMAL\(\d+,(\d+)\)$/.exec(name)?.[1];
  if (scale)
    return (value) => (typeof value === 'number' ? decimalNumberText(value, Number(scale)) : String(value));
  return formatByValue;
}

function momentText(value: Value): string {
  return value instanceof Date ? timestampText(BigInt(value.getTime()), 1_000n) : String(value);
}

/** For what has no type of its own: a union's value. */
function formatByValue(value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date)
    return value.getTime() % 86_400_000 === 0 ? dateText(value.getTime() / 86_400_000) : momentText(value);
  if (value instanceof Uint8Array) return blobText(value);
  if (value instanceof Map) return mapText(value, formatByValue, formatByValue);
  if (Array.isArray(value)) return `[${value.map(formatByValue).join(', ')}]`;
  if (isInterval(value)) return intervalText(value);
  return `{${Object.entries(value)
    .map(([name, part]) => `'${name}': ${formatByValue(part)}`)
    .join(', ')}}`;
}

function listFormat(element: SqlType): Format {
  const format = partFormat(element);
  return (value) => (Array.isArray(value) ? `[${value.map(format).join(', ')}]` : formatByValue(value));
}

function mapFormat(key: SqlType, value: SqlType): Format {
  const keyFormat = partFormat(key);
  const valueFormat = partFormat(value);
  return (map) => (map instanceof Map ? mapText(map, keyFormat, valueFormat) : formatByValue(map));
}

function mapText(map: Map<Value, Value>, key: Format, value: Format): string {
  return `{${Array.from(map, ([k, v]) => `${key(k)}=${value(v)}`).join(', ')}}`;
}

function structFormat(fields: NamedType[]): Format {
  const keys = keyNames(fields.map(({ name }, position) => name || String(position + 1)));
  const formats = fields.map(({ type }) => partFormat(type));
  const isUnnamed = fields.every(({ name }) => name === '');
  return (value) => {
    if (!isStruct(value)) return formatByValue(value);
    const texts = keys.map((key, i) => formats[i]?.(value[key] ?? null) ?? '');
    if (isUnnamed) return `(${texts.join(', ')})`;
    return `{${keys.map((key, i) => `'${key.replaceAll("'", "\\'")}': ${texts[i] ?? ''}`).join(', ')}}`;
  };
}

/** Within a list, struct or map, a text that could be mistaken for its surroundings is quoted. */
function partFormat(type: SqlType): Format {
  if (type.kind !== 'plain') return formatOf(type);
  const format = plainFormat(type.name);
  return (value) => (value === null ? 'NULL' : quoteIfNeeded(format(value)));
}

function quoteIfNeeded(text: string): string {
  const isPlain = text !== '' && text.toUpperCase() !== 'NULL' && !/^\s|\s$|['"[\](){},:=]/.test(text);
  return isPlain ? text : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'inf' : '-inf';
}

/** The fewest digits that name the same 32-bit number. */
function floatText(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return numberText(short);
  }
  return numberText(value);
}

function blobText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const char = String.fromCharCode(byte);
    return byte >= 0x20 && byte < 0x7f && !`\\'"`.includes(char)
      ? char
      : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

function isStruct(value: Value): value is { [field: string]: Value } {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

function isInterval(value: Value): value is Interval {
  return isStruct(value) && 'months' in value && 'days' in value && 'microseconds' in value;
}
