import type { SchemaElement } from 'hyparquet';
import type { Column, Value } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import { parseType } from '$lib/engine/sql-type';
import { jsonWriter } from './result-json-value';

/** A form that a column’s values may take in Parquet. */
export interface ParquetForm {
  element: Omit<SchemaElement, 'name'>;
  /** A value that is not NULL, as the writer takes it; undefined where the form cannot hold it exactly. */
  cell: (value: Value) => unknown;
}

/** The forms for a column: the first one that holds all of its values is its own. The last one holds anything. */
export function parquetForms(column: Column): ParquetForm[] {
  const type = parseType(column.type);
  if (type.kind !== 'plain') return [jsonForm(column)];
  const form = sureForm(type.name);
  return form ? [form] : [...formsThatMayMiss(type.name), textForm(column)];
}

const textForm = (column: Column): ParquetForm => ({
  element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  cell: (value) => formatValue(value, column)
});

const jsonForm = ({ type }: Column): ParquetForm => ({
  element: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  cell: jsonWriter(type)
});

const asIs = (value: Value) => value;
const small = {
  TINYINT: 'INT_8',
  SMALLINT: 'INT_16',
  INTEGER: 'INT_32',
  UTINYINT: 'UINT_8',
  USMALLINT: 'UINT_16'
} as const;

/** The form that holds all values of a type. */
function sureForm(name: string): ParquetForm | undefined {
  const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(name);
  if (decimal) return decimalForm(Number(decimal[1]), Number(decimal[2]));
  if (name in small)
    return { element: { type: 'INT32', converted_type: small[name as keyof typeof small] }, cell: asIs };
  if (name === 'BOOLEAN' || name === 'FLOAT' || name === 'DOUBLE')
    return { element: { type: name }, cell: asIs };
  return name === 'BLOB' ? { element: { type: 'BYTE_ARRAY' }, cell: asIs } : undefined;
}

function formsThatMayMiss(name: string): ParquetForm[] {
  if (/^U?(?:INTEGER|BIGINT|HUGEINT)$|^BIGNUM$/.test(name)) return [wholeForm, decimalForm(38, 0)];
  if (name.startsWith('TIMESTAMP')) return [momentForm(name)];
  return name === 'DATE' ? [dayForm] : [];
}

const dayForm: ParquetForm = {
  element: { type: 'INT32', converted_type: 'DATE' },
  cell: (value) => (value instanceof Date ? value : undefined)
};

/** Sums and counts are as wide as DuckDB makes them; their values mostly fit 64 bits. */
const wholeForm: ParquetForm = {
  element: { type: 'INT64' },
  cell: (value) => {
    const whole = BigInt(value as number | bigint);
    return whole === BigInt.asIntN(64, whole) ? whole : undefined;
  }
};

function decimalForm(precision: number, scale: number): ParquetForm {
  const type = precision <= 9 ? 'INT32' : precision <= 18 ? 'INT64' : 'FIXED_LEN_BYTE_ARRAY';
  const most = 10n ** BigInt(precision);
  const column = { type: `DECIMAL(${precision},${scale})` };
  return {
    element: {
      type,
      ...(type === 'FIXED_LEN_BYTE_ARRAY' && { type_length: 16 }),
      converted_type: 'DECIMAL',
      precision,
      scale
    },
    cell: (value) => {
      const unscaled = BigInt(formatValue(value, column).replace('.', ''));
      return unscaled < most && unscaled > -most ? unscaled : undefined;
    }
  };
}

function momentForm(name: string): ParquetForm {
  const [unit, digits] = name === 'TIMESTAMP_NS' ? (['NANOS', 9] as const) : (['MICROS', 6] as const);
  const perSecond = 10n ** BigInt(digits);
  return {
    element: {
      type: 'INT64',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: name.endsWith('TIME ZONE'), unit }
    },
    cell: (value) => {
      if (value instanceof Date) return fitting((BigInt(value.getTime()) * perSecond) / 1000n);
      const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?$/.exec(String(value));
      if (!parts) return undefined;
      const seconds = BigInt(Date.parse(`${parts[1]}T${parts[2]}Z`) / 1000);
      return fitting(seconds * perSecond + BigInt((parts[3] ?? '').padEnd(digits, '0')));
    }
  };
}

const fitting = (ticks: bigint) => (ticks === BigInt.asIntN(64, ticks) ? ticks : undefined);
