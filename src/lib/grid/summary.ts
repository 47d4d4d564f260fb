/** What a column holds, in numbers: asked of a kept result by SQL. */
import type { Column, Result, Value } from '$lib/engine/engine';
import { binSql, binsOf, readBins, type Bar } from './bins';
import { cellText } from './cell-text';
import { columnKind } from './column-kind';
import { quoted } from './quote';

/** Beyond so many rows, different values are estimated. */
const countedUpTo = 1_000_000;

export interface Summary {
  rowCount: number;
  nulls: number;
  distinct: number;
  /** Whether `distinct` is estimated. */
  isAbout: boolean;
  /** As texts; null where there is no value. */
  least: string | null;
  greatest: string | null;
  mean: string | null;
  median: string | null;
  /** `bins` in their order, of numbers and moments; `values`: the most frequent ones. */
  bars: { of: 'bins' | 'values'; list: Bar[] };
}

/** Runs a query about the kept result: table and columns as SQL names them → rows. */
export type AskKept = (ask: (table: string, columns: readonly Column[]) => string) => Promise<Result>;

/**
 * Sums up a column.
 * @param where a condition of SQL, of the kept columns: ` WHERE …` or empty
 */
export async function summarize(
  ask: AskKept,
  index: number,
  column: Column,
  rowCount: number,
  where: (columns: readonly Column[]) => string
): Promise<Summary> {
  const kind = columnKind(column.type);
  const isAbout = rowCount > countedUpTo;
  const name = (columns: readonly Column[]) => quoted(columns[index]?.name ?? '');
  const facts = await ask((table, columns) => {
    const c = name(columns);
    const number = `CAST(${c} AS DOUBLE)`;
    const average = kind === 'number' ? `, avg(${number}), median(${number})` : '';
    const distinct = isAbout ? `approx_count_distinct(${c})` : `count(DISTINCT ${c})`;
    return `SELECT count(*), count(${c}), ${distinct}, min(${c}), max(${c})${average} FROM ${table}${where(columns)}`;
  });
  const [rows, present, distinct, least, greatest, mean, median] = Array.from({ length: 7 }, (_, c) =>
    facts.value(0, c)
  );
  const text = (value: Value | undefined) =>
    value === null || value === undefined ? null : cellText(value, column).text;
  const counted = { rowCount: Number(rows), present: Number(present) };
  const bins =
    kind === 'number' || kind === 'moment' ? binsOf(column, least ?? null, greatest ?? null) : undefined;
  const bars = await ask((table, columns) =>
    bins
      ? binSql(table, name(columns), column, bins, where(columns))
      : valuesSql(table, name(columns), where(columns))
  );
  return {
    rowCount: counted.rowCount,
    nulls: counted.rowCount - counted.present,
    // An estimate may exceed what there is.
    distinct: Math.min(Number(distinct), counted.present),
    isAbout,
    least: text(least),
    greatest: text(greatest),
    mean: averageText(mean),
    median: averageText(median),
    bars: bins
      ? { of: 'bins', list: readBins(bars, bins, column) }
      : { of: 'values', list: readValues(bars, column) }
  };
}

/** An average has no more digits than one can use: ten. */
function averageText(value: Value | undefined): string | null {
  return typeof value === 'number' ? String(Number(value.toPrecision(10))) : null;
}

const valuesSql = (table: string, c: string, where: string): string =>
  `SELECT ${c}, count(*) AS n FROM ${table}${where ? `${where} AND` : ' WHERE'} ${c} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 5`;

const readValues = ({ rowCount, value }: Result, column: Column): Bar[] =>
  Array.from({ length: rowCount }, (_, row) => ({
    label: cellText(value(row, 0), column).text,
    count: Number(value(row, 1))
  }));
