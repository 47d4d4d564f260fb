/** The worker that DuckDB runs in. */
import { networkError } from './download';

/**
 * Makes two silent failures heard: where the engine cannot be compiled, DuckDB's worker says nothing and waits forever; and each
 * SQL error, which the page shows, it also writes to the console.
 */
const prologue = `
  addEventListener('unhandledrejection', ({ reason }) => setTimeout(() => { throw reason; }));
  console.log = () => {};
`;

/**
 * DuckDB's worker script.
 * @throws EngineError of kind `network`
 */
export async function fetchWorkerScript(): Promise<string> {
  try {
    const { default: script } = await import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?raw');
    // A worker of anything else would never answer.
    if (!script?.includes('onmessage')) throw new Error('not what was expected');
    return script;
  } catch (cause) {
    throw networkError('duckdb-browser-eh.worker.js', cause);
  }
}

/**
 * Starts the worker from a blob. A worker loaded from an address would have no policy at all on a static host; one from a blob
 * has the page's, and so cannot send anything anywhere either.
 */
export function startWorker(script: string): Worker {
  const url = URL.createObjectURL(new Blob([prologue, script], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'sql-engine' });
  const release = () => URL.revokeObjectURL(url);
  worker.addEventListener('message', release, { once: true });
  worker.addEventListener('error', release, { once: true });
  return worker;
}

/** Stands for the worker's life: its calls are rejected once it dies, where DuckDB's own library would let them wait forever. */
export class WorkerLife {
  readonly #death: Promise<never>;
  #end: (error: Error) => void = () => undefined;
  #error: Error | undefined;

  /** @param toError makes the error of a worker that dies by itself */
  constructor(worker: Worker, toError: (message: string) => Error) {
    this.#death = new Promise<never>((_, reject) => (this.#end = reject));
    // Without a call under way there is nobody to tell.
    this.#death.catch(() => undefined);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // DuckDB's library would write it to the console.
      event.stopImmediatePropagation();
      this.end(toError(event.message));
    });
  }

  /** Makes a call to the worker. */
  call<T>(call: () => Promise<T>): Promise<T> {
    return this.#error ? this.#death : Promise.race([call(), this.#death]);
  }

  /** Rejects the calls under way and to come. */
  end(error: Error): void {
    this.#error ??= error;
    this.#end(this.#error);
  }
}
