/** Reads files in Node as the page does, but for the worker. */
import type { Engine } from '$lib/engine/engine';
import type { Choices } from '$lib/own-data/choices';
import { lookAt } from '$lib/own-data/look-at';
import { loadTable, type LoadedTable, type OpenSource } from '$lib/own-data/load-table';
import type { LookedAt } from '$lib/own-data/own-file';
import { openSource } from '$lib/own-data/read/source';
import { inDatabase } from '$lib/own-data/run-sql';

export const openInPlace: OpenSource = async (file, kind, choices) => ({
  tables: await openSource(file, kind, choices),
  close: () => undefined
});

export const look = (engine: Engine, file: File, choices: Choices = {}): Promise<LookedAt[]> =>
  lookAt(engine, openInPlace, file, choices);

/** Looks at a file, and loads its first table. */
export async function load(
  engine: Engine,
  file: File,
  name: string,
  choices: Choices = {},
  signal?: AbortSignal
): Promise<LoadedTable> {
  const [first] = await look(engine, file, choices);
  if (!first) throw new Error('no table was found');
  return inDatabase(engine, (database) => loadTable(database, openInPlace, first, name, { signal }));
}

export const tableExists = async (engine: Engine, name: string) =>
  (await engine.query(`SELECT 1 FROM duckdb_tables() WHERE table_name = '${name}'`)).rows.length === 1;
