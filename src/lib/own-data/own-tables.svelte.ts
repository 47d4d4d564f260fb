/** The reader's own tables: loaded, named, kept. Nothing of them ever leaves the browser. */
import { ownEngine } from '$lib/dataset/engine';
import { quoted } from '$lib/engine/duckdb-session';
import type { Engine } from '$lib/engine/engine';
import type { LoadOptions } from '$lib/engine/progress';
import { forgetTable, keepTable, keptTables } from './kept-tables';
import { loadInto } from './load-into';
import { loadParts } from './load-parts';
import type { LoadTableOptions } from './load-table';
import { OwnDataError } from './own-data-error';
import { OwnTable } from './own-table.svelte';
import { PendingTables } from './pending-tables.svelte';
import { nameProblem, tableName } from './table-names';

export class OwnTables {
  tables = $state.raw<OwnTable[]>([]);
  /** What went wrong with storage, in a sentence. */
  storageProblem = $state('');
  /** Files that are looked at before they are loaded. */
  readonly pending = new PendingTables(this);

  readonly #openEngine: (options?: LoadOptions) => Promise<Engine>;
  readonly #loadParts: typeof loadParts;
  #restored: Promise<void> | undefined;
  #filling: Promise<void> = Promise.resolve();

  constructor(openEngine: (options?: LoadOptions) => Promise<Engine> = ownEngine, parts = loadParts) {
    this.#openEngine = openEngine;
    this.#loadParts = parts;
  }

  get hasTables(): boolean {
    return this.tables.length > 0;
  }

  /** Finds the tables that are kept in this browser; they are loaded when the engine is first asked for. */
  restore(): Promise<void> {
    this.#restored ??= keptTables().then(
      (kept) => void (this.tables = [...this.tables, ...kept.map((table) => OwnTable.fromKept(table))]),
      (error: unknown) => void (this.storageProblem = sentence(error))
    );
    return this.#restored;
  }

  /**
   * The engine with the data set and the reader's tables. A kept table that no longer loads says so, and the others are there.
   * @throws EngineError, or OwnDataError where what loads the tables does not arrive: they wait for the next time
   */
  async engine(options: LoadOptions = {}): Promise<Engine> {
    const engine = await this.#openEngine(options);
    this.#filling = this.#filling.catch(() => undefined).then(() => this.#loadWaiting(engine));
    await this.#filling;
    return engine;
  }

  /**
   * Loads a table and adds it: all of it, or nothing.
   * @throws OwnDataError, the signal's reason, or EngineError
   */
  async load(engine: Engine, table: OwnTable, options: LoadTableOptions): Promise<void> {
    await loadInto(engine, await this.#loadParts(), table, options);
    this.tables = [...this.tables, table];
  }

  async remove(table: OwnTable): Promise<void> {
    this.tables = this.tables.filter((one) => one !== table);
    table.forget();
    if (table.isKept) await forgetTable(table.id);
    if (table.isLoaded) await this.#run(`DROP TABLE IF EXISTS ${quoted(table.name)}`);
  }

  /** What is wrong with a name for a table; undefined where nothing is. */
  async nameProblem(name: string, table: OwnTable): Promise<string | undefined> {
    const { datasetNames } = await this.#loadParts();
    const others = this.tables.filter((one) => one !== table);
    return nameProblem(name, [...datasetNames, ...others.map((one) => one.name)]);
  }

  /** @throws OwnDataError where the name cannot be had */
  async rename(table: OwnTable, name: string): Promise<void> {
    if (name === table.name) return;
    const problem = await this.nameProblem(name, table);
    if (problem) throw new OwnDataError(problem);
    if (table.isLoaded) await this.#run(`ALTER TABLE ${quoted(table.name)} RENAME TO ${quoted(name)}`);
    table.name = name;
    if (table.isKept) await this.keep(table, true);
  }

  /** Keeps a table across reloads, or no longer. */
  async keep(table: OwnTable, isKept: boolean): Promise<void> {
    this.storageProblem = '';
    try {
      await (isKept ? keepTable(table.toKept()) : forgetTable(table.id));
      table.isKept = isKept;
    } catch (error) {
      table.isKept = false;
      this.storageProblem = sentence(error);
    }
  }

  async #loadWaiting(engine: Engine): Promise<void> {
    const waiting = this.tables.filter(({ isLoaded, problem }) => !isLoaded && problem === '');
    if (waiting.length === 0) return;
    const parts = await this.#loadParts();
    for (const table of waiting) {
      try {
        const taken = [
          ...parts.datasetNames,
          ...this.tables.filter((one) => one !== table).map(({ name }) => name)
        ];
        // The data set may have got a table of that name since.
        if (nameProblem(table.name, taken)) table.name = tableName(table.name, null, taken);
        await loadInto(engine, parts, table, {});
      } catch (error) {
        table.problem = sentence(error);
      }
    }
  }

  async #run(sql: string): Promise<void> {
    const { inDatabase, onConnection, runSql } = await this.#loadParts();
    await inDatabase(await this.#openEngine(), (database) =>
      onConnection(database, (connection) => runSql(database, connection, sql))
    );
  }
}

const sentence = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The tables of this page. */
export const ownTables = new OwnTables();
