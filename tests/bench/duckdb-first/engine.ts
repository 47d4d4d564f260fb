import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** The engine as its documentation boots it: in a worker, its program compiled while it arrives. */
export async function openEngine(): Promise<AsyncDuckDBConnection> {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerAddress));
  await database.instantiate(new URL(wasmAddress, location.href).href);
  return database.connect();
}
