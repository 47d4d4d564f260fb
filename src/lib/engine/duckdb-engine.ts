import type { DuckDB } from './duckdb';
import { faultError } from './duckdb-error';
import { DuckDBSession, type Work } from './duckdb-session';
import type { Engine, QueryOptions, Session, Table } from './engine';
import { cancelled, EngineError } from './error';
import { Queue } from './queue';
import { runScript } from './run-script';

/** How long a stopped query may take to heed it. DuckDB looks up between slices of work, and a slice can take minutes. */
const graceMs = 500;

/**
 * An engine over a DuckDB that may be ended and started anew. A query that does not stop when told to, or a fault, costs the
 * database; its successor is opened at once from what was already loaded, so that the next query finds its tables.
 */
export class DuckDBEngine implements Engine {
  readonly #queue = new Queue();
  readonly #open: () => Promise<DuckDB>;
  #database: Promise<DuckDB> | undefined;
  readonly #steps = new Set<(database: DuckDB) => Promise<void>>();
  #isClosed = false;

  /** @param open opens a database, filled and locked; called again after a fault */
  constructor(open: () => Promise<DuckDB>) {
    this.#open = open;
  }

  /** Opens the first database; later ones open by themselves. */
  async start(): Promise<this> {
    await this.#opened();
    return this;
  }

  query(sql: string, { signal }: QueryOptions = {}): Promise<Table> {
    return this.#work((database) => runScript(database, sql, signal), { sql, signal });
  }

  session(): Session {
    return new DuckDBSession(this.#work);
  }

  async add(step: (database: DuckDB) => Promise<void>): Promise<() => void> {
    await this.#work(step, { sql: '' });
    this.#steps.add(step);
    return () => this.#steps.delete(step);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const database = await this.#database?.catch(() => undefined);
    database?.terminate();
  }

  readonly #work: Work = (task, { sql, signal }) =>
    this.#queue.add(
      () => this.#run(task, sql, signal),
      signal,
      () => cancelled(signal, sql)
    );

  async #run<T>(task: (database: DuckDB) => Promise<T>, sql: string, signal?: AbortSignal): Promise<T> {
    if (this.#isClosed) throw new EngineError('closed', 'The SQL engine was closed.', { sql });
    const database = await this.#opened();
    const stuck = watch(signal, () => this.#replace(database));
    try {
      return await task(database);
    } catch (cause) {
      const error = cause instanceof EngineError ? cause : faultError(cause, sql);
      if (error.kind === 'crashed') this.#replace(database);
      throw error;
    } finally {
      stuck.end();
    }
  }

  #opened(): Promise<DuckDB> {
    this.#database ??= this.#openFilled().catch((error: unknown) => {
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }

  async #openFilled(): Promise<DuckDB> {
    const database = await this.#open();
    for (const step of this.#steps) await step(database);
    return database;
  }

  #replace(broken: DuckDB): void {
    broken.terminate();
    this.#database = undefined;
    // Whoever asks next is told of a failure; until then nobody waits.
    if (!this.#isClosed) this.#opened().catch(() => undefined);
  }
}

/** Calls back where the query goes on for too long after its signal stopped it. */
function watch(signal: AbortSignal | undefined, onStuck: () => void): { end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => (timer = setTimeout(onStuck, graceMs));
  signal?.addEventListener('abort', start, { once: true });
  return {
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', start);
    }
  };
}
