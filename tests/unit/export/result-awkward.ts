/** Values that a format may lose on its way, each with the DuckDB expression that makes it. */
import type { Result } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import type { ResultFile } from '$lib/export/result-file';

/** Columns of three rows, the last of them NULL. */
const columns: Readonly<Record<string, readonly [string, string]>> = {
  empty: ["''", "'NULL'"],
  text: [`'a "quoted", cell' || chr(10) || 'line | <b>&amp;'`, "'Şuşa, Gəncə; Выборы; 選挙'"],
  formula: ["'=1+1'", "'-3 days'"],
  'odd "name", |': ['1::TINYINT', '(-128)::TINYINT'],
  whole: ['9223372036854775807::BIGINT', '(-9223372036854775808)::BIGINT'],
  unsigned: ['18446744073709551615::UBIGINT', '0::UBIGINT'],
  huge: ['170141183460469231731687303715884105727::HUGEINT', '-1::HUGEINT'],
  sum: ['(SELECT sum(i) FROM range(10) r(i))', '(SELECT sum(i) FROM range(3) r(i))'],
  small_decimal: ['1.50::DECIMAL(9,2)', '-0.01::DECIMAL(9,2)'],
  precise_decimal: ['0.1::DECIMAL(30,20)', '123456.7::DECIMAL(30,20)'],
  wide_decimal: ['1234567890123456789012345678.0123456789::DECIMAL(38,10)', '-0.0000000001::DECIMAL(38,10)'],
  double: ["'nan'::DOUBLE", '0.1::DOUBLE'],
  endless: ["'infinity'::DOUBLE", "'-infinity'::DOUBLE"],
  float: ['0.1::FLOAT', '-1.5::FLOAT'],
  truth: ['true', 'false'],
  day: ["DATE '1899-12-31'", "DATE '0001-01-01'"],
  far_day: ["'infinity'::DATE", "DATE '2024-02-07'"],
  moment: ["TIMESTAMP '1969-12-31 23:59:59.999999'", "TIMESTAMP '2024-02-07 10:00:00'"],
  zoned: ["TIMESTAMPTZ '2024-02-07 10:00:00+04'", "TIMESTAMPTZ '1900-01-01 00:00:00+00'"],
  nanos: ["TIMESTAMP_NS '2024-02-07 10:00:00.123456789'", "TIMESTAMP_NS '2024-02-07 10:00:00'"],
  time: ["TIME '10:00:00.5'", "TIME '00:00:00'"],
  span: ["INTERVAL '-3 days'", "INTERVAL '1 year 2 hours'"],
  bytes: ["'\\x00\\xFF='::BLOB", "''::BLOB"],
  list: ["['a, b', NULL, '']", '[]::VARCHAR[]'],
  struct: ["{'a b': 9223372036854775807, 'd': DATE '1899-12-31'}", "{'a b': NULL, 'd': NULL}"],
  map: ["MAP {'k': 1.5::DECIMAL(20,1)}", 'MAP {}::MAP(VARCHAR, DECIMAL(20,1))'],
  choice: ["'b'::ENUM('a', 'b')", "'a'::ENUM('a', 'b')"],
  nothing: ['NULL', 'NULL']
};

const selected = (row: number) =>
  Object.entries(columns)
    .map(([name, values]) => `${row < 2 ? values[row] : 'NULL'} AS "${name.replaceAll('"', '""')}"`)
    .join(', ');

export const awkwardQuery = [0, 1, 2].map((row) => `SELECT ${selected(row)}`).join(' UNION ALL ');

export const fileOf = (result: Result, change: Partial<ResultFile> = {}): ResultFile => ({
  result,
  name: 'awkward',
  address: 'https://scrutineer.example/sql/#sql=x',
  version: '2026.11.1',
  readerMade: true,
  ...change
});

/** All values as DuckDB writes them, by column. */
export const textsOf = ({ columns, rowCount, value }: Result): Record<string, string[]> =>
  Object.fromEntries(
    columns.map((column, j) => [
      column.name,
      Array.from({ length: rowCount }, (_, i) => formatValue(value(i, j), column))
    ])
  );
