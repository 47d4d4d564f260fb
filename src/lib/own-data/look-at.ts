/** Looks at a file before anything of it is loaded. */
import type { Engine } from '$lib/engine/engine';
import type { Choices } from './choices';
import { fileKind } from './kinds';
import type { LookedAt } from './own-file';
import { toOwnDataError } from './own-data-error';
import { previewResult } from './read/preview-arrow';
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
    if (kind === 'csv') return [await lookAtCsv(engine, file, choices, signal)];
    const source = await openSource(file, kind, choices);
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
        const { result, columns } = await readCsv(database, connection, lenient, first, signal);
        await runSql(database, connection, 'ROLLBACK');
        const preview: Preview = previewResult(result, null, notes);
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
