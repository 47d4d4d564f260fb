/** CSV as RFC 4180 has it: commas, CRLF, quotation marks where they are needed. */
import { fileColumns, type RowsFile } from './rows-file';

/** A column: its head, and what a row has in it. */
export interface CsvHead<Row> {
  label: string;
  value: (row: Row) => string | number | null;
}

/**
 * The mark before which spreadsheets take a file for UTF-8: without it Excel reads “Türkiye” as “TÃ¼rkiye”. The table shown is
 * made for spreadsheets and has it; all rows are made for tools, which may take it for part of the first column’s name.
 */
export const byteOrderMark = '\uFEFF';

/** A table as its reader sees it, for a spreadsheet: labels as heads, numbers bare, dates `YYYY-MM-DD`, empty where there is nothing. */
export const tableCsv = <Row>(heads: readonly CsvHead<Row>[], rows: readonly Row[]): string =>
  byteOrderMark + csv(heads, rows);

/** Rows by the names of their columns, for tools; each row tells its documents and the version of the data. */
export const rowsCsv = (file: Pick<RowsFile, 'columns' | 'version' | 'rows'>): string =>
  csv(
    fileColumns(file).map(({ name, value }) => ({ label: name, value })),
    file.rows
  );

function csv<Row>(heads: readonly CsvHead<Row>[], rows: readonly Row[]): string {
  const lines = [
    heads.map(({ label }) => cell(label)),
    ...rows.map((row) => heads.map(({ value }) => cell(value(row))))
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** With these a spreadsheet begins a formula, be they of full width; a tab or line break before one hides it. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A number stays one; a text that a spreadsheet would compute is led by an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : quoted(guarded(value));
}

/** A text as one that no spreadsheet computes. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A text as a cell, in quotation marks where it needs them. */
export const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
