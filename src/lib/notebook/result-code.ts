/** Results of queries as JSON, so that they can be kept beside a notebook and sent into its frame, and nothing is lost. */
import type { Result, Value } from '$lib/engine/engine';

export interface CodedResult {
  columns: string[];
  /** Column after column. */
  values: Coded[][];
}

export type Coded =
  | null
  | boolean
  | number
  | string
  | Coded[]
  | { date: number }
  | { big: string }
  | { number: string }
  | { bytes: number[] }
  | { map: [Coded, Coded][] }
  | { struct: [string, Coded][] };

export function codeResult(result: Result): CodedResult {
  return {
    columns: result.columns.map(({ name }) => name),
    values: result.columns.map((_, column) =>
      Array.from({ length: result.rowCount }, (_, row) => codeValue(result.value(row, column)))
    )
  };
}

/** One value as JSON. */
export function codeValue(value: Value): Coded {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { number: String(value) };
  if (typeof value === 'bigint') return { big: String(value) };
  if (value instanceof Date) return { date: value.getTime() };
  if (value instanceof Uint8Array) return { bytes: Array.from(value) };
  if (value instanceof Map)
    return { map: Array.from(value, ([key, held]) => [codeValue(key), codeValue(held)]) };
  if (Array.isArray(value)) return value.map(codeValue);
  return { struct: Object.entries(value).map(([name, held]) => [name, codeValue(held)]) };
}

/** The rows of a result, as cells read them. */
export function decodeRows({
  columns,
  values
}: CodedResult): Record<string, Value>[] & { columns: string[] } {
  const count = values[0]?.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) =>
    Object.fromEntries(columns.map((name, column) => [name, decodeValue(values[column]?.[row] ?? null)]))
  );
  return Object.assign(rows, { columns });
}

/** One value from JSON. */
export function decodeValue(coded: Coded): Value {
  if (coded === null || typeof coded !== 'object') return coded;
  if (Array.isArray(coded)) return coded.map(decodeValue);
  if ('date' in coded) return new Date(coded.date);
  if ('big' in coded) return BigInt(coded.big);
  if ('number' in coded) return Number(coded.number);
  if ('bytes' in coded) return Uint8Array.from(coded.bytes);
  if ('map' in coded) return new Map(coded.map.map(([key, held]) => [decodeValue(key), decodeValue(held)]));
  return Object.fromEntries(coded.struct.map(([name, held]) => [name, decodeValue(held)]));
}
