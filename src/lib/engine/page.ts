/** The engine in the page: DuckDB in a worker, with tables that are fetched beside it. */
import { getPlatformFeatures } from '@duckdb/duckdb-wasm';
import { download } from './download';
import type { TableBytes } from './duckdb';
import { DuckDBEngine } from './duckdb-engine';
import type { Engine } from './engine';
import { cancelled, EngineError } from './error';
import { orAbort } from './or-abort';
import { openPageDatabase } from './page-database';
import { prepareDatabase } from './prepare-database';
import { fetchWorkerScript } from './worker';
import { LoadMeter, type LoadOptions, type RemoteFile } from './progress';

export interface PageEngineOptions extends LoadOptions {
  /** DuckDB's WebAssembly (`eh`), best in gzip. */
  engine: RemoteFile;
  /** Arrow IPC streams, best in gzip. */
  tables: (RemoteFile & { name: string })[];
  /** SQL run once after the tables are in, before the lock: views, macros. */
  setup: string;
  /** Whether SQL may read files that are registered under `own/`. */
  readsOwnFiles?: boolean;
}

/**
 * Opens an engine with its tables; all files are fetched side by side. Nothing of a failed or stopped attempt is kept.
 * @throws EngineError
 */
export async function openPageEngine(options: PageEngineOptions): Promise<Engine> {
  const { engine: engineFile, tables, setup, readsOwnFiles, onProgress, signal } = options;
  await requireSupport();
  const meter = new LoadMeter(engineFile, tables, onProgress);
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();

  const files = fetchFiles(engineFile, tables, meter, stop.signal);
  const engine = new DuckDBEngine(async () => {
    const { wasm, script, arrows } = await files;
    const database = await openPageDatabase(wasm, script);
    try {
      await prepareDatabase(database, await tableBytes(tables, arrows), setup, readsOwnFiles);
    } catch (error) {
      database.terminate();
      throw error;
    }
    return database;
  });
  try {
    await orAbort(engine.start(), stop.signal, () => cancelled(stop.signal));
    meter.reach('ready');
    return engine;
  } catch (error) {
    stop.abort(error);
    void engine.close();
    throw error;
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

interface Files {
  wasm: Blob;
  script: string;
  /** In the order of the tables. */
  arrows: Blob[];
}

async function fetchFiles(
  engine: RemoteFile,
  tables: RemoteFile[],
  meter: LoadMeter,
  signal: AbortSignal
): Promise<Files> {
  const fetchFile = async (file: RemoteFile, type: string) => {
    const blob = await download(file, type, { signal, onBytes: (bytes) => meter.add(file, bytes) });
    meter.complete(file);
    return blob;
  };
  const [script, wasm, ...arrows] = await Promise.all([
    fetchWorkerScript(),
    fetchFile(engine, 'application/wasm'),
    ...tables.map((table) => fetchFile(table, 'application/vnd.apache.arrow.stream'))
  ]);
  meter.reach('starting');
  return { wasm, script, arrows };
}

function tableBytes(tables: { name: string }[], arrows: Blob[]): Promise<TableBytes[]> {
  return Promise.all(
    tables.map(async ({ name }, index) => ({
      name,
      bytes: new Uint8Array((await arrows[index]?.arrayBuffer()) ?? [])
    }))
  );
}

async function requireSupport(): Promise<void> {
  const isThere = typeof WebAssembly === 'object' && typeof Worker === 'function';
  if (isThere && typeof DecompressionStream === 'function' && (await getPlatformFeatures()).wasmExceptions)
    return;
  throw new EngineError(
    'unsupported',
    'This browser cannot run the SQL engine: it needs WebAssembly, as all browsers since 2022 have it.'
  );
}
