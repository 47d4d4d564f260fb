import type { LoadProgress } from '$lib/engine/progress';
import type { Choices } from './choices';
import { loadParts } from './load-parts';
import { OwnDataError } from './own-data-error';
import type { LookedAt } from './own-file';
import { OwnTable } from './own-table.svelte';
import type { OwnTables } from './own-tables.svelte';
import { PendingTable } from './pending-table.svelte';
import { nameProblem, tableName } from './table-names';

/** The files that a reader has brought and not yet loaded: each is looked at, named, and loaded or left out. */
export class PendingTables {
  tables = $state.raw<PendingTable[]>([]);
  /** How far the engine has come, while it is fetched for a first file. */
  engineProgress = $state.raw<LoadProgress | null>(null);

  readonly #own: OwnTables;
  #datasetNames: readonly string[] = [];

  constructor(own: OwnTables) {
    this.#own = own;
  }

  /** Looks at files, one after another: each shows at once, then as a table, or as what is wrong with it. */
  async add(files: readonly File[]): Promise<void> {
    const added = files.map((file) => new PendingTable(file));
    this.tables = [...this.tables, ...added];
    for (const table of added) if (this.tables.includes(table)) await this.look(table, {});
  }

  /** Looks at a table again, with other choices. */
  async look(table: PendingTable, choices: Choices): Promise<void> {
    const signal = table.begin('looking');
    table.choices = choices;
    try {
      const { lookAt, openInWorker, datasetNames } = await loadParts();
      this.#datasetNames = datasetNames;
      const found = await lookAt(await this.#openEngine(signal), openInWorker, table.file, choices, signal);
      signal.throwIfAborted();
      const before = table.found;
      this.#show(table, before ? found.filter(({ part }) => part === before.part) : found, found.length > 1);
    } catch (error) {
      if (!signal.aborted) table.fail(error);
    }
  }

  /** What is wrong with the table's name; undefined where nothing is. */
  nameProblem(table: PendingTable): string | undefined {
    return nameProblem(table.name, this.#taken(table));
  }

  /** Loads a table: all of it, or nothing. */
  async load(table: PendingTable): Promise<void> {
    const { found, choices } = table;
    if (!found || !table.canLoad || this.nameProblem(table)) return;
    const signal = table.begin('loading');
    const { file, kind, part, dialect } = found;
    const loaded = new OwnTable(crypto.randomUUID(), table.name, { file, kind, part, choices, dialect });
    try {
      const onShare = (share: number) => (table.share = share);
      await this.#own.load(await this.#openEngine(signal), loaded, { signal, onShare });
      this.#drop(table);
    } catch (error) {
      if (signal.aborted) table.step = 'ready';
      else table.fail(error);
    }
  }

  async loadAll(): Promise<void> {
    for (const table of this.tables) if (table.step === 'ready') await this.load(table);
  }

  leaveOut(table: PendingTable): void {
    table.stop();
    this.#drop(table);
  }

  /** A file's first table takes the place that showed the file, the others follow. */
  #show(table: PendingTable, [first, ...others]: LookedAt[], hasParts: boolean): void {
    if (!first) throw new OwnDataError(`${table.file.name} holds no rows.`);
    const shown = [table, ...others.map(() => new PendingTable(table.file))];
    this.tables = this.tables.flatMap((one) => (one === table ? shown : [one]));
    shown.forEach((one, i) => {
      const found = i === 0 ? first : others[i - 1];
      if (!found) return;
      one.name ||= tableName(one.file.name, hasParts ? found.part : null, this.#taken(one));
      one.show(found);
    });
  }

  #taken(of: PendingTable): string[] {
    const pending = this.tables.filter((one) => one !== of && one.name !== '');
    return [...this.#datasetNames, ...[...this.#own.tables, ...pending].map(({ name }) => name)];
  }

  #drop(table: PendingTable): void {
    this.tables = this.tables.filter((one) => one !== table);
  }

  async #openEngine(signal: AbortSignal) {
    try {
      return await this.#own.engine({ signal, onProgress: (progress) => (this.engineProgress = progress) });
    } finally {
      this.engineProgress = null;
    }
  }
}
