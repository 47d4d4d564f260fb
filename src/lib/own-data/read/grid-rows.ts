/** Lists of cells → rows by the names of their columns: of a sheet, or of JSON lists. */
import type { Choices } from '../choices';
import { columnNames } from '../table-names';
import type { SourceRow } from './rows-to-arrow';

/**
 * Empty rows and columns without name and value are left out. Unless told, the first row names the columns where all its cells are
 * text.
 */
export function gridRows(grid: readonly (readonly unknown[])[], { header, skip = 0 }: Choices): SourceRow[] {
  const filled = grid.slice(skip).filter((row) => row.some(isFilled));
  const [first = []] = filled;
  const isHeader = header ?? first.every((cell) => !isFilled(cell) || typeof cell === 'string');
  const body = isHeader ? filled.slice(1) : filled;
  const width = body.reduce((most, row) => Math.max(most, row.length), first.length);
  const names = Array.from({ length: width }, (_, i) =>
    isHeader && isFilled(first[i]) ? String(first[i]) : ''
  );
  const used = names.flatMap((name, i) => (name !== '' || body.some((row) => isFilled(row[i])) ? [i] : []));
  const unique = columnNames(names);
  return body.map((row) => Object.fromEntries(used.map((i) => [unique[i] ?? '', row[i] ?? null])));
}

export const isFilled = (cell: unknown) => cell !== null && cell !== undefined && cell !== '';
