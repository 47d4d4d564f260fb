/** A table or view of an SQLite database, read row by row. */
import type { Database, SqlValue, Statement } from 'sql.js';
import { columnNames } from '../table-names';
import { previewArrow } from './preview-arrow';
import { ColumnTypes, rowsToArrow, type SourceRow } from './rows-to-arrow';
import { pieceRows } from './rows-table';
import { previewRows, type SourceTable } from './source';
import { unreadTable } from './sqlite-error';

/** Whole numbers as they are: its types do not know of that yet. */
type ExactStatement = Statement & {
  get(values: null, config: { useBigInt: true }): (SqlValue | bigint)[];
};

/**
 * @param part what the table is called where the file has several, else null
 * @param file the file's name, for sentences
 * @param notes what a reader should know beforehand
 */
export function sqliteTable(
  database: Database,
  part: string | null,
  name: string,
  file: string,
  notes: string[]
): SourceTable {
  let known: { types: ColumnTypes; first: SourceRow[]; count: number } | undefined;
  const rows = () => readRows(database, name, file);
  // SQLite holds any value in any column, so all of them are looked at, as in JSON.
  const lookThrough = () => {
    if (known) return known;
    known = { types: new ColumnTypes(), first: [], count: 0 };
    for (const row of rows()) {
      known.types.add(row);
      if (known.count++ < previewRows) known.first.push(row);
    }
    return known;
  };
  return {
    part,
    async preview() {
      const { types, first, count } = lookThrough();
      return previewArrow(rowsToArrow(first, types), count, [...notes, ...types.notes()]);
    },
    async *pieces() {
      const { types, count } = lookThrough();
      let piece: SourceRow[] = [];
      let done = 0;
      for (const row of rows()) {
        piece.push(row);
        done++;
        if (piece.length < pieceRows && done < count) continue;
        yield { ipc: rowsToArrow(piece, types), share: done / count };
        piece = [];
      }
    }
  };
}

/** A name as SQL of SQLite's has it. */
export const sqlName = (name: string) => `"${name.replaceAll('"', '""')}"`;

function* readRows(database: Database, name: string, file: string): Generator<SourceRow> {
  let statement: ExactStatement | undefined;
  try {
    statement = database.prepare(`SELECT * FROM ${sqlName(name)}`) as ExactStatement;
    const columns = columnNames(statement.getColumnNames());
    while (statement.step()) {
      const values = statement.get(null, { useBigInt: true });
      yield Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null]));
    }
  } catch (cause) {
    throw unreadTable(file, name, cause);
  } finally {
    statement?.free();
  }
}
