/** Loads a table from a file: all of it, or nothing. */
import type { DuckDB } from '$lib/engine/duckdb';
import { quoted } from '$lib/engine/duckdb-session';
import type { SchemaColumn } from '$lib/dataset/schema';
import { number } from '$lib/ui/words';
import type { Choices } from './choices';
import { describeTable } from './describe-table';
import type { FileKind } from './kinds';
import { OwnDataError, toOwnDataError } from './own-data-error';
import { partWord, type OwnFile } from './own-file';
import { readCsv } from './read-csv';
import type { SourceTable } from './read/source';
import { isFault, onConnection, runSql } from './run-sql';
import { sniffCsv } from './sniff-csv';
import { readableText, whileRegistered } from './with-text';

export interface OpenedSource {
  tables: SourceTable[];
  close(): void;
}

/** Opens a file that we read ourselves: in a worker, or in place. What it does ends when the signal says so. */
export type OpenSource = (
  file: File,
  kind: Exclude<FileKind, 'csv'>,
  choices: Choices,
  signal?: AbortSignal
) => Promise<OpenedSource>;

export interface LoadedTable {
  rows: number;
  columns: SchemaColumn[];
  /** What a reader should know. */
  notes: string[];
}

export interface LoadTableOptions {
  signal?: AbortSignal;
  /** Told how much of the file has been read, 0 to 1, where that can be known. */
  onShare?: (share: number) => void;
}

/**
 * Makes a table of a file. Nothing of a failed or stopped attempt is left.
 * @param name of the table
 * @throws OwnDataError, the signal's reason, or a fault of the machine
 */
export async function loadTable(
  database: DuckDB,
  openSource: OpenSource,
  ownFile: OwnFile,
  name: string,
  options: LoadTableOptions = {}
): Promise<LoadedTable> {
  try {
    return await onConnection(database, async (connection) => {
      try {
        const notes =
          ownFile.kind === 'csv'
            ? await insertCsv(database, connection, ownFile, name, options)
            : await insertSource(
                database,
                connection,
                openSource,
                { ...ownFile, kind: ownFile.kind },
                name,
                options
              );
        const described = await describeTable(database, connection, name);
        await runSql(database, connection, 'COMMIT');
        return { ...described, notes };
      } catch (error) {
        await runSql(database, connection, 'ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  } catch (error) {
    if (options.signal?.aborted || isFault(error)) throw error;
    throw toOwnDataError(error, ownFile.file.name);
  }
}

/** Leaves its transaction open. */
async function insertCsv(
  database: DuckDB,
  connection: number,
  { file, choices, dialect }: OwnFile,
  name: string,
  { signal, onShare }: LoadTableOptions
): Promise<string[]> {
  const { content } = await readableText(file, choices);
  return whileRegistered(database, content, async (path) => {
    const known = dialect ?? (await sniffCsv(database, connection, file.name, path, choices, signal));
    const create = (rows: string) => `CREATE TABLE ${quoted(name)} AS ${rows}`;
    const onPoll = async () => onShare?.(Math.min(1, (await database.bytesRead(path)) / content.size));
    const csv = { name: file.name, path, dialect: known, choices };
    const { notes, left } = await readCsv(database, connection, csv, create, { signal, onPoll });
    return left === 0 ? notes : [...notes, leftOut(left)];
  });
}

const leftOut = (lines: number) =>
  lines === 1
    ? '1 line does not fit, and is left out.'
    : `${number(lines)} lines do not fit, and are left out.`;

/** Leaves its transaction open. */
async function insertSource(
  database: DuckDB,
  connection: number,
  openSource: OpenSource,
  { file, kind, part, choices }: OwnFile & { kind: Exclude<FileKind, 'csv'> },
  name: string,
  { signal, onShare }: LoadTableOptions
): Promise<string[]> {
  const source = await openSource(file, kind, choices, signal);
  await runSql(database, connection, 'BEGIN');
  try {
    const table = source.tables.find((one) => one.part === part);
    if (!table) throw new OwnDataError(`${file.name} has no ${partWord(kind)} “${part ?? ''}” any more.`);
    let isFirst = true;
    for await (const { ipc, share } of table.pieces()) {
      signal?.throwIfAborted();
      await insertPiece(database, connection, name, ipc, isFirst);
      isFirst = false;
      onShare?.(share);
    }
    signal?.throwIfAborted();
    return [];
  } finally {
    source.close();
  }
}

/** The first piece makes the table; each other is a table for as long as it takes to append it. */
async function insertPiece(
  database: DuckDB,
  connection: number,
  name: string,
  ipc: Uint8Array,
  isFirst: boolean
): Promise<void> {
  if (isFirst) return database.insertArrow(connection, name, ipc);
  const piece = 'piece of a file';
  await database.insertArrow(connection, piece, ipc);
  await runSql(database, connection, `INSERT INTO ${quoted(name)} FROM ${quoted(piece)}`);
  await runSql(database, connection, `DROP TABLE ${quoted(piece)}`);
}
