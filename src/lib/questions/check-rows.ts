import { isDate } from '$lib/dataset/value';
import type { Table } from '$lib/engine/engine';
import type { Cell, Columns, ColumnType, Question, QuestionRow } from './question';

/** What of a query's result is read here. */
export interface Rows {
  columns: readonly { name: string; type?: string }[];
  rows: Table['rows'];
}

/** A result that does not fit the question's chart, in one sentence. */
export class UnfitRows extends Error {
  override name = 'UnfitRows';
}

/**
 * Checks a query's result against the columns that the question's chart declares, and turns its values into plain cells.
 * @throws UnfitRows naming the first column that is missing, or cell that holds something else
 */
export function toCells(table: Rows, columns: Columns): Record<string, Cell>[] {
  const given = new Set(table.columns.map((column) => column.name));
  for (const name of Object.keys(columns))
    if (!given.has(name)) throw new UnfitRows(`The result has no column “${name}”, which the chart needs.`);
  return table.rows.map((row, i) => {
    const cells: Record<string, Cell> = {};
    for (const [name, type] of Object.entries(columns)) {
      const value = plain(row[name]);
      const wanted = value === null && type.endsWith('?') ? null : misses(name, type, value);
      if (wanted)
        throw new UnfitRows(
          `Row ${i + 1}, column “${name}”: ${value === null ? 'nothing' : `“${value}”`} is not ${wanted}, which the chart needs.`
        );
      cells[name] = value;
    }
    return cells;
  });
}

/** What a cell should have been; null where it is that. */
function misses(name: string, type: ColumnType, value: Cell): string | null {
  if (type.startsWith('number')) return Number.isFinite(value) ? null : 'a number';
  if (typeof value !== 'string') return 'a text';
  return name === 'date' && !isDate(value) ? 'a date such as 2024-02-07' : null;
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

/**
 * Says that checked cells are the rows of a question.
 * @param rows what `toCells` or `unpack` made with `question.columns`
 */
export function asRows<Row extends QuestionRow>(
  rows: Record<string, Cell>[],
  question: Partial<Question<Row>> & { columns: Columns }
): readonly Row[] {
  const names = Object.keys(question.columns);
  return rows.filter((row): row is Row & Record<string, Cell> => names.every((name) => name in row));
}
