/** The bins of a histogram over numbers or moments, counted by SQL. */
import type { Column, Result, Value } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import { columnKind } from './column-kind';

const mostBins = 20;
const secondsPerDay = 86_400;

/** A bar: so many rows hold this value, or one of these. */
export interface Bar {
  label: string;
  count: number;
}

export interface Bins {
  low: number;
  width: number;
  count: number;
  isWhole: boolean;
}

/** Up to twenty bins between two values; whole numbers and days come in bins of whole width. */
export function binsOf({ type }: Column, least: Value, greatest: Value): Bins | undefined {
  const low = placeOf(least, type);
  const high = placeOf(greatest, type);
  if (low === null || high === null) return undefined;
  const isWhole = type === 'DATE' || type.includes('INT');
  if (isWhole) {
    const width = Math.ceil((high - low + 1) / mostBins);
    return { low, width, count: Math.ceil((high - low + 1) / width), isWhole };
  }
  return { low, width: (high - low) / mostBins || 1, count: high > low ? mostBins : 1, isWhole };
}

/** Where a value stands on its axis: numbers as they are, days counted from 1970, moments in seconds. */
function placeOf(value: Value, type: string): number | null {
  if (value instanceof Date) return value.getTime() / 1000 / (type === 'DATE' ? secondsPerDay : 1);
  if (value === null) return null;
  if (columnKind(type) === 'number') return Number.isFinite(Number(value)) ? Number(value) : null;
  const [hours, minutes, seconds] = type === 'TIME' ? String(value).split(':').map(Number) : [];
  if (hours !== undefined) return hours * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  const ms = Date.parse(`${String(value).slice(0, 23).replace(' ', 'T')}Z`);
  return Number.isNaN(ms) ? null : ms / 1000;
}

/** Counts the values in each bin. @param c the column, as SQL names it; @param where a condition, or empty */
export function binSql(
  table: string,
  c: string,
  { type }: Column,
  { low, width, count }: Bins,
  where: string
): string {
  const moment = type === 'TIME' ? c : `CAST(${c} AS TIMESTAMP)`;
  const perUnit = type === 'DATE' ? ` / ${secondsPerDay}` : '';
  const isMoment = columnKind(type) === 'moment';
  const place = isMoment ? `epoch(${moment})${perUnit}` : `CAST(${c} AS DOUBLE)`;
  const finite = type === 'TIME' ? `${c} IS NOT NULL` : `isfinite(${isMoment ? moment : place})`;
  const bin = `greatest(0, least(floor((${place} - ${decimal(low)}) / ${decimal(width)}), ${count - 1}))`;
  return `SELECT CAST(${bin} AS INTEGER) AS bin, count(*) FROM ${table}${where ? `${where} AND` : ' WHERE'} ${finite} GROUP BY ALL`;
}

/** A number as a DOUBLE of SQL. */
const decimal = (value: number): string => `CAST('${value}' AS DOUBLE)`;

/** The bins that were counted, those without a value too. */
export function readBins(
  { rowCount, value }: Result,
  { low, width, count, isWhole }: Bins,
  { type }: Column
): Bar[] {
  const counts = new Map(
    Array.from({ length: rowCount }, (_, row) => [Number(value(row, 0)), Number(value(row, 1))])
  );
  const text = (place: number) => placeText(place, type, isWhole);
  return Array.from({ length: count }, (_, bin) => {
    const from = low + bin * width;
    const to = isWhole ? from + width - 1 : from + width;
    return {
      label: from === to || count === 1 ? text(from) : `${text(from)} to ${text(to)}`,
      count: counts.get(bin) ?? 0
    };
  });
}

function placeText(place: number, type: string, isWhole: boolean): string {
  if (columnKind(type) === 'number') return String(isWhole ? place : Number(place.toPrecision(5)));
  if (type === 'TIME') return new Date(place * 1000).toISOString().slice(11, 19);
  const ms = place * 1000 * (type === 'DATE' ? secondsPerDay : 1);
  return Math.abs(ms) > 8.64e15 ? '' : formatValue(new Date(ms), { type });
}
