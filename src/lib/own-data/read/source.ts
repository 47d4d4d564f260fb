/** Files that we read ourselves, and hand to DuckDB as Arrow: all but CSV. */
import type { Column } from '$lib/engine/engine';
import type { Choices } from '../choices';
import type { FileKind } from '../kinds';

/** Some rows as an Arrow IPC stream. */
export interface Piece {
  ipc: Uint8Array;
  /** How much of the file has been read so far, 0 to 1. */
  share: number;
}

/** The first rows of a table, before it is loaded. */
export interface Preview {
  columns: Column[];
  /** Each value's text, null for NULL. */
  rows: (string | null)[][];
  /** How many rows there are, where that is known before all are read. */
  rowCount: number | null;
  /** What a reader should know, in sentences. */
  notes: string[];
}

/** A table in a file. */
export interface SourceTable {
  /** The sheet of a workbook, the table of a database; null where a file is one table. */
  part: string | null;
  preview(): Promise<Preview>;
  /** All rows in pieces of the same columns. */
  pieces(): AsyncGenerator<Piece>;
}

export const previewRows = 20;

/**
 * The tables in a file.
 * @throws what is wrong with it: OwnDataError for what its reader can mend, else whatever a library throws
 */
export async function openSource(
  file: File,
  kind: Exclude<FileKind, 'csv'>,
  choices: Choices
): Promise<SourceTable[]> {
  switch (kind) {
    case 'json':
      return (await import('./json')).openJson(file);
    case 'ndjson':
      return (await import('./ndjson')).openNdjson(file);
    case 'parquet':
      return (await import('./parquet')).openParquet(file);
    case 'arrow':
      return (await import('./arrow')).openArrow(file);
    case 'xlsx':
      return (await import('./xlsx')).openXlsx(file, choices);
    case 'sqlite':
      return (await import('./sqlite')).openSqlite(file);
  }
}
