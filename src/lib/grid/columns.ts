/** Widths and places of columns, in pixels. */
import type { Column } from '$lib/engine/engine';
import { columnKind } from './column-kind';

const letterWidth = 7.2;
/** Digits are all as wide as the widest. */
const digitWidth = 8.3;
const padding = 20;
const narrowest = 56;

export const leastWidth = 40;
export const greatestWidth = 1_200;

/**
 * A width for a column's head and most of its texts: one of twenty may be cut, but no number and no date.
 * @param texts of some of its rows
 * @param widest how wide it may become
 */
export function fittedWidth(column: Column, texts: readonly string[], widest = 380): number {
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  const isDigits = ['number', 'moment'].includes(columnKind(column.type));
  const most = lengths[isDigits ? lengths.length - 1 : Math.ceil(lengths.length * 0.95) - 1] ?? 0;
  // The head's second line: the type, and the word that opens the filter.
  const head = Math.max(column.name.length + 3, Math.min(column.type.length, 12) + 7) * letterWidth;
  const text = most * (isDigits ? digitWidth : letterWidth);
  return Math.round(Math.min(Math.max(text, head, narrowest) + padding, widest));
}

/** A width that a reader asked for, within bounds. */
export const boundedWidth = (width: number): number =>
  Math.round(Math.min(Math.max(width, leastWidth), greatestWidth));

/** Where each column starts, and, last, where they all end. */
export function startsOf(widths: readonly number[]): number[] {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width);
  return starts;
}

/** The columns to draw: from the first up to, and without, the last; one more on each side than is in sight. */
export function columnsInView(
  starts: readonly number[],
  left: number,
  viewWidth: number
): { first: number; end: number } {
  const count = starts.length - 1;
  let first = 0;
  while (first < count - 1 && (starts[first + 1] ?? 0) <= left) first++;
  let end = first;
  while (end < count && (starts[end] ?? 0) < left + viewWidth) end++;
  return { first: Math.max(0, first - 1), end: Math.min(count, end + 1) };
}
