/** The data set in the page's own engine: fetched when something first asks for SQL, and shared from then on. */
import { version } from '$app/environment';
import { resolve } from '$app/paths';
import { networkError } from '$lib/engine/download';
import type { Engine } from '$lib/engine/engine';
import { cancelled, EngineError } from '$lib/engine/error';
import type { LoadOptions } from '$lib/engine/progress';
import { shareEngine } from '$lib/engine/shared-engine';

/** What the engine is made of, as `/data/tables.json` lists it; sizes as the files are stored. */
export interface EngineManifest {
  /** The version of the site that these files belong to. */
  site: string;
  engine: { file: string; bytes: number };
  tables: { name: string; file: string; bytes: number; rows: number }[];
}

/**
 * The engine with all tables and views. Its callers share it, and need not close it.
 * @throws EngineError; whoever asks again begins anew
 */
export const datasetEngine: (options?: LoadOptions) => Promise<Engine> = shareEngine((options) =>
  openDatasetEngine(options, false)
);

/**
 * Another engine with all tables and views, to which the reader's own tables are added: what comes with a link never runs here.
 * @throws EngineError; whoever asks again begins anew
 */
export const ownEngine: (options?: LoadOptions) => Promise<Engine> = shareEngine((options) =>
  openDatasetEngine(options, true)
);

async function openDatasetEngine(
  { onProgress, signal }: LoadOptions,
  readsOwnFiles: boolean
): Promise<Engine> {
  const [{ openPageEngine, views }, { engine, tables }] = await Promise.all([
    loadModules(),
    fetchManifest(signal)
  ]);
  return openPageEngine({
    engine: { url: resolve('/engine/[file]', engine), bytes: engine.bytes },
    tables: tables.map((table) => ({ ...table, url: resolve('/data/tables/[file]', table) })),
    setup: views,
    readsOwnFiles,
    onProgress,
    signal
  });
}

/** DuckDB's library and the views, which no page needs before its first query. */
async function loadModules() {
  try {
    const [page, views] = await Promise.all([import('$lib/engine/page'), import('./views.sql?raw')]);
    return { openPageEngine: page.openPageEngine, views: views.default };
  } catch (cause) {
    throw networkError('a part of the site', cause);
  }
}

/** Asked anew each time: files that an older list names may be gone. */
async function fetchManifest(signal?: AbortSignal): Promise<EngineManifest> {
  const url = resolve('/data/tables.json');
  try {
    const response = await fetch(url, { signal, cache: 'no-cache' });
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    const manifest: EngineManifest = await response.json();
    if (manifest.site === version) return manifest;
  } catch (cause) {
    throw signal?.aborted ? cancelled(signal) : networkError(url, cause);
  }
  throw new EngineError(
    'network',
    'The site has a new version since this page was opened. Reload the page, and try again.'
  );
}
