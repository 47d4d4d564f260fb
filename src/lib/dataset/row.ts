/** Cells of one line → a typed row. */
import { resource } from './descriptor';
import type { TableName, TableRows } from './rows';
import { parseValue, type Value } from './value';

/** Column → text, as a line of the CSV file holds it. */
export type Cells = Record<string, string>;

/** Pairs each column's name with its cell. */
export function cellsByColumn(columns: string[], cells: string[]): Cells {
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
}

/** The typed row, or undefined where a cell does not fit its column. */
export function parseRow<N extends TableName>(name: N, cells: Cells): TableRows[N] | undefined {
  const row: Record<string, Value> = {};
  for (const field of resource(name).fields) {
    const value = parseValue(field, cells[field.name] ?? '');
    if (value === undefined) return undefined;
    row[field.name] = value;
  }
  return isRow(name, row) ? row : undefined;
}

/** Each value fits the descriptor that the row type was generated from, so names are all that is left to compare. */
function isRow<N extends TableName>(name: N, row: object): row is TableRows[N] {
  return resource(name).fields.every((field) => field.name in row);
}
