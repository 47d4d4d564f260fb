/** Cells → text to be pasted elsewhere. */
import type { Column, Result, Value } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import { columnKind } from './column-kind';

/** No more rows than these are copied at once. */
export const mostRows = 100_000;
/** Nor more characters. */
const mostCharacters = 10_000_000;

/** What is copied: rows by their number in the result, columns by theirs. */
export interface CopiedCells {
  result: Result;
  rows: Iterable<number>;
  columns: readonly number[];
}

export interface Copied {
  text: string;
  rowCount: number;
}

/**
 * Cells for a spreadsheet: tabs between them, quotation marks where one holds a tab, a line break or such a mark. NULL is nothing,
 * an empty text `""`, and a text that a spreadsheet would compute is led by an apostrophe.
 * @param withHead whether the columns' names come first
 */
export function tsv({ result, rows, columns }: CopiedCells, withHead: boolean): Copied {
  const of = chosen(result, columns);
  const head = withHead ? [of.map(({ column }) => tsvText(column.name)).join('\t')] : [];
  return lines(head, '\r\n', rows, (row) =>
    of.map(({ column, index }) => tsvCell(result.value(row, index), column)).join('\t')
  );
}

/** Cells as a table of Markdown, numbers to the right. */
export function markdown({ result, rows, columns }: CopiedCells): Copied {
  const of = chosen(result, columns);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = ({ type }: Column) => (columnKind(type) === 'number' ? '--:' : '---');
  const head = [
    line(of.map(({ column }) => markdownText(column.name))),
    line(of.map(({ column }) => rule(column)))
  ];
  return lines(head, '\n', rows, (row) =>
    line(of.map(({ column, index }) => markdownText(formatValue(result.value(row, index), column))))
  );
}

const chosen = (result: Result, columns: readonly number[]) =>
  columns.flatMap((index) => {
    const column = result.columns[index];
    return column ? { column, index } : [];
  });

function lines(head: string[], end: string, rows: Iterable<number>, line: (row: number) => string): Copied {
  const written = head;
  let characters = 0;
  let rowCount = 0;
  for (const row of rows) {
    const text = line(row);
    characters += text.length;
    if (rowCount > 0 && (rowCount >= mostRows || characters > mostCharacters)) break;
    written.push(text);
    rowCount++;
  }
  return { text: written.join(end) + end, rowCount };
}

function tsvCell(value: Value, column: Column): string {
  if (value === null) return '';
  return value === '' ? '""' : tsvText(formatValue(value, column));
}

/** With these a spreadsheet begins a formula, be they of full width; a number may begin so too. */
const formula = /^[=+\-@\t\r\n＝＋－＠](?![\d.]*$|\d+(\.\d+)?e[+-]?\d+$|inf$)/;

function tsvText(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What Markdown or HTML would take for its own is written so that it does not. */
function markdownText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\|`*[\]]|\b_\B|\B_\b/g, '\\$&')
    .replace(/\r\n|[\n\r]/g, '<br>')
    .replaceAll('\t', ' ');
}
