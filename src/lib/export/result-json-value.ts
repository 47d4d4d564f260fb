import type { Value } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import { parseType, typeName, type SqlType } from '$lib/engine/sql-type';
import { keyNames } from '$lib/engine/unique-names';

/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * Values of a type as JSON, none of them less exact than they were: numbers that JavaScript would round, `NaN`, `Infinity` and all
 * that JSON has no form for are text. Days are `2024-02-07`, moments `2024-02-07T10:00:00`, lists arrays, structs and maps objects.
 * @param type DuckDB's name of it
 */
export function jsonWriter(type: string): (value: Value) => Json {
  return writer(parseType(type));
}

function writer(type: SqlType): (value: Value) => Json {
  const present = presentWriter(type);
  return (value) => (value === null ? null : present(value));
}

function presentWriter(type: SqlType): (value: Value) => Json {
  switch (type.kind) {
    case 'list': {
      const element = writer(type.element);
      return (value) => (Array.isArray(value) ? value.map(element) : byValue(value));
    }
    case 'map': {
      const keyType = typeName(type.key);
      const part = writer(type.value);
      return (value) =>
        value instanceof Map
          ? Object.fromEntries(
              Array.from(value, ([key, held]) => [formatValue(key, { type: keyType }), part(held)])
            )
          : byValue(value);
    }
    case 'struct': {
      const names = keyNames(type.fields.map(({ name }, i) => name || String(i + 1)));
      const parts = type.fields.map((field) => writer(field.type));
      return (value) => {
        const fields = value as { [field: string]: Value };
        return Object.fromEntries(names.map((name, i) => [name, parts[i]?.(fields[name] ?? null) ?? null]));
      };
    }
    case 'union':
      return byValue;
    case 'plain':
      return plainWriter(type.name);
  }
}

function plainWriter(name: string): (value: Value) => Json {
  const type = { type: name };
  if (name.startsWith('TIMESTAMP')) return (value) => isoMoment(formatValue(value, type));
  if (name === 'FLOAT')
    return (value) => (Number.isFinite(value) ? Number(formatValue(value, type)) : byValue(value));
  return (value) => (value !== null && typeof value === 'object' ? formatValue(value, type) : byValue(value));
}

/** `2024-02-07 10:00:00+00` → `2024-02-07T10:00:00Z`; `infinity` as it is. */
const isoMoment = (text: string): string =>
  text.replace(/^(\S+) (\d\d:\d\d:[\d.]+)(\+00)?$/, (_, day, time, utc) => `${day}T${time}${utc ? 'Z' : ''}`);

/** For what has no type of its own: a union's value. */
function byValue(value: Value): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(byValue);
  if (value instanceof Date || value instanceof Uint8Array) return formatValue(value, { type: 'UNION' });
  if (value instanceof Map)
    return Object.fromEntries(
      Array.from(value, ([key, held]) => [formatValue(key, { type: 'UNION' }), byValue(held)])
    );
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, byValue(held)]));
}
