import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Cell } from '$lib/questions/question';
import type { AskedQuestion } from './page-means';

/** Asks questions one after the other: each loads the tables, and makes the views, that none before it has. */
export class Asker {
  readonly #connection: AsyncDuckDBConnection;
  readonly #tables: ReadonlyMap<string, Uint8Array>;
  readonly #made = new Set<string>();

  constructor(connection: AsyncDuckDBConnection, tables: ReadonlyMap<string, Uint8Array>) {
    this.#connection = connection;
    this.#tables = tables;
  }

  async ask({ sql, tables, views }: AskedQuestion): Promise<Record<string, Cell>[]> {
    for (const name of tables) await this.#once(name, () => this.#load(name));
    for (const view of views) await this.#once(view, () => this.#connection.query(view));
    const result = await this.#connection.query(sql);
    return result.toArray().map(toCells);
  }

  async #once(what: string, make: () => Promise<unknown>): Promise<void> {
    if (this.#made.has(what)) return;
    this.#made.add(what);
    await make();
  }

  async #load(name: string): Promise<void> {
    const bytes = this.#tables.get(name);
    if (!bytes) throw new Error(`no table: ${name}`);
    await this.#connection.insertArrowFromIPCStream(bytes, { name, create: true });
  }
}

/** Integers come from the engine as BigInt, which charts do not take. */
function toCells(row: Record<string, Cell | bigint>): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries({ ...row }).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? Number(value) : value
    ])
  );
}
