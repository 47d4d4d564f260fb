/** Rows → the text of a CSV file as the repository has it: no mark before it, lines that end in LF, quotation marks where needed. */
import { resource } from '$lib/dataset/descriptor';
import type { Cells } from '$lib/dataset/row';
import type { TableName } from '$lib/dataset/rows';
import { ownTables, type OwnRows } from './own-mission';

/** The columns of a table, in the order of the data package. */
export const columnsOf = (table: TableName): string[] => resource(table).fields.map(({ name }) => name);

/** The first line of a table. */
export const headerLine = (table: TableName): string => `${columnsOf(table).join(',')}\n`;

/** The lines of rows, without the header; a line break within a cell becomes a blank. */
export function rowLines(table: TableName, rows: readonly Cells[]): string {
  const columns = columnsOf(table);
  return rows.map((row) => `${columns.map((column) => cell(row[column] ?? '')).join(',')}\n`).join('');
}

/** File name → text, of the tables that have rows. */
export function rowsAsFiles(rows: OwnRows): Map<string, string> {
  const tables = ownTables.filter((table) => rows[table].length > 0);
  return new Map(
    tables.map((table) => [`${table}.csv`, headerLine(table) + rowLines(table, rows[table])] as const)
  );
}

function cell(text: string): string {
  const line = text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
