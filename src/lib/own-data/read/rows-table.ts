/** A table of rows that are all in memory: of a JSON file, or of a sheet. */
import { ColumnTypes, rowsToArrow, type SourceRow } from './rows-to-arrow';
import { previewArrow } from './preview-arrow';
import { previewRows, type SourceTable } from './source';

/** How many rows are handed over at once. */
export const pieceRows = 20_000;

/** @param notes what a reader should know beforehand */
export function rowsTable(part: string | null, rows: readonly SourceRow[], notes: string[]): SourceTable {
  let found: ColumnTypes | undefined;
  const columnTypes = () => {
    if (!found) {
      found = new ColumnTypes();
      for (const row of rows) found.add(row);
    }
    return found;
  };
  return {
    part,
    async preview() {
      const types = columnTypes();
      const ipc = rowsToArrow(rows.slice(0, previewRows), types);
      return previewArrow(ipc, rows.length, [...notes, ...types.notes()]);
    },
    async *pieces() {
      const types = columnTypes();
      for (let start = 0; start === 0 || start < rows.length; start += pieceRows) {
        const end = Math.min(start + pieceRows, rows.length);
        const share = rows.length === 0 ? 1 : end / rows.length;
        yield { ipc: rowsToArrow(rows.slice(start, end), types), share };
      }
    }
  };
}
