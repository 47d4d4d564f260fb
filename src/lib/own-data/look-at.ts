/** Looks at a file before anything of it is loaded. */
import type { Engine } from '$lib/engine/engine';
import type { Choices } from './choices';
import { fileKind } from './kinds';
import { requireRoom } from './limits';
import type { LookedAt } from './own-file';
import { toOwnDataError } from './own-data-error';
import { previewResult } from './read/preview-arrow';
import type { CsvDialect } from './read/csv-sql';
import { previewRows, type Preview } from './read/source';
import { inDatabase, onConnection, runSql } from './run-sql';
import { readCsv } from './read-csv';
import { sniffCsv } from './sniff-csv';
import type { OpenSource } from './load-table';
import { readableText, whileRegistered } from './with-text';

/**
 * The tables in a file, each with its first rows.
 * @throws OwnDataError, or the signal's reason
 */
export async function lookAt(
  engine: Engine,
  openSource: OpenSource,
  file: File,
  choices: Choices,
  signal?: AbortSignal
): Promise<LookedAt[]> {
  try {
    const kind = await fileKind(file);
    requireRoom(file.name, file.size, kind);
    if (kind === 'csv') return [await lookAtCsv(engine, file, choices, signal)];
    const source = await openSource(file, kind, choices, signal);
    try {
      const found: LookedAt[] = [];
      for (const { part, preview } of source.tables)
        found.push({ file, kind, part, choices, preview: await preview() });
      return found;
    } finally {
      source.close();
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw toOwnDataError(error, file.name);
  }
}

async function lookAtCsv(
  engine: Engine,
  file: File,
  choices: Choices,
  signal?: AbortSignal
): Promise<LookedAt> {
  const { content, encoding, notes } = await readableText(file, choices);
  return inDatabase(engine, (database) =>
    whileRegistered(database, content, (path) =>
      onConnection(database, async (connection) => {
        const { name } = file;
        const dialect = await sniffCsv(database, connection, name, path, choices, signal);
        // Lines that do not fit are told of when the table is loaded, which reads all of them.
        const lenient = { name, path, dialect, choices: { ...choices, skipBadLines: true } };
        const first = (rows: string) => `SELECT * FROM (${rows}) LIMIT ${previewRows}`;
        const {
          result,
          columns,
          left,
          notes: widened
        } = await readCsv(database, connection, lenient, first, { signal });
        await runSql(database, connection, 'ROLLBACK');
        // Fewer rows than were asked for are all there are.
        const rowCount = result.rowCount < previewRows && left === 0 ? result.rowCount : null;
        const preview: Preview = previewResult(result, rowCount, [
          ...notes,
          ...widened,
          ...skipNotes(dialect, choices)
        ]);
        return {
          file,
          kind: 'csv' as const,
          part: null,
          choices,
          encoding,
          dialect: { ...dialect, columns },
          preview
        };
      })
    )
  );
}

/** The sniffer may be wrong on what is no part of the table: it is told of. */
function skipNotes({ skip }: CsvDialect, choices: Choices): string[] {
  if (skip === 0 || choices.skip !== undefined) return [];
  const lines = skip === 1 ? 'line is' : `${skip} lines are`;
  return [
    `The first ${lines} taken to stand above the table, and left out. If not so, say how many lines do.`
  ];
}
