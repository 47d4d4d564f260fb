/** Loads a table into an engine, which loads it anew whenever it starts anew after a fault. */
import type { Engine } from '$lib/engine/engine';
import type * as Parts from './engine-parts';
import type { LoadedTable, LoadTableOptions } from './load-table';
import type { OwnTable } from './own-table.svelte';

/**
 * Fills in what the table then holds.
 * @throws OwnDataError, the signal's reason, or EngineError
 */
export async function loadInto(
  engine: Engine,
  { loadTable, openInWorker, isFault, toOwnDataError }: typeof Parts,
  table: OwnTable,
  options: LoadTableOptions
): Promise<void> {
  const { source } = table;
  let outcome: { loaded: LoadedTable } | { failure: unknown } | undefined;
  const forget = await engine.add(async (database) => {
    if (outcome) {
      // What fails the second time must not keep the engine from starting.
      await loadTable(database, openInWorker, source, table.name).catch((error: unknown) => {
        table.isLoaded = false;
        table.problem = toOwnDataError(error, source.file.name).message;
      });
      return;
    }
    try {
      outcome = { loaded: await loadTable(database, openInWorker, source, table.name, options) };
    } catch (failure) {
      if (isFault(failure)) throw failure;
      outcome = { failure };
    }
  });
  if (!outcome || 'failure' in outcome) {
    forget();
    throw outcome?.failure;
  }
  Object.assign(table, outcome.loaded, { isLoaded: true, forget });
}
