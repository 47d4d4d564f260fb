/** A column of a result as a chart reads it. */
import type { Column, Result, Value } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import { typeKind } from '$lib/engine/type-kind';

/** What an axis can do with a column: compute, lay out along time, or only tell apart. */
export type ChannelKind = 'number' | 'time' | 'category';

/** A value as charts take it: a time in milliseconds since 1970; null where there is nothing to draw. */
export type ChannelValue = number | string | null;

/** A column of a result, read for a chart. */
export interface Channel {
  name: string;
  kind: ChannelKind;
  /** Whether its numbers are years: they are written without marks for thousands. */
  isYear: boolean;
  values: readonly ChannelValue[];
}

/** What an axis can do with a column, by its type. */
export const channelKind = ({ type }: Pick<Column, 'type'>): ChannelKind => {
  const kind = typeKind(type);
  return kind === 'number' || kind === 'time' ? kind : 'category';
};

/** Reads values as charts take them; numbers that no axis has a place for (infinite, none) are nothing. */
export function channelReader(column: Column): (value: Value) => ChannelValue {
  switch (channelKind(column)) {
    case 'number':
      return (value) => {
        const number = value === null ? NaN : Number(value);
        return Number.isFinite(number) ? number : null;
      };
    case 'time':
      return (value) => (value instanceof Date ? value.getTime() : timeOfText(value));
    case 'category':
      return (value) => (value === null ? null : formatValue(value, column));
  }
}

/** Moments that are finer than a millisecond come as text. */
function timeOfText(value: Value): number | null {
  const ms = typeof value === 'string' ? Date.parse(`${value.replace(' ', 'T')}Z`) : NaN;
  return Number.isNaN(ms) ? null : ms;
}

/** Reads a column of a result, all of it or its first rows. */
export function readChannel(result: Result, index: number, rows = result.rowCount): Channel {
  const column = result.columns[index];
  if (!column) throw new RangeError(`no column ${index}`);
  const read = channelReader(column);
  const count = Math.min(rows, result.rowCount);
  return asChannel(
    column,
    Array.from({ length: count }, (_, row) => read(result.value(row, index)))
  );
}

/** A channel of values that have been read. */
export function asChannel(column: Column, values: readonly ChannelValue[]): Channel {
  const kind = channelKind(column);
  return { name: column.name, kind, isYear: kind === 'number' && areYears(column.name, values), values };
}

function areYears(name: string, values: readonly ChannelValue[]): boolean {
  if (!/year/i.test(name)) return false;
  return values.every(
    (year) => year === null || (Number.isInteger(year) && Number(year) >= 1500 && Number(year) <= 2200)
  );
}
