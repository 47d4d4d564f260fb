import type { OwnTables } from '$lib/own-data/own-tables.svelte';
import { schemaOf } from '$lib/own-data/own-schema';
import { hasKeptTables } from '$lib/own-data/kept-note';
import { noteJoin, wantsJoin } from '$lib/own-missions/join-note';
import { networkError } from '$lib/engine/download';
import type { Engine } from '$lib/engine/engine';
import type { LoadOptions } from '$lib/engine/progress';

/** The reader's own tables and missions in the workbench. Their code is fetched when there are any, or are to be. */
export class OwnSide {
  /** Null until their code has arrived. */
  tables = $state.raw<OwnTables | null>(null);
  #joinsMissions = $state(false);
  /** Whether the reader keeps tables that are not found yet. */
  #awaits = $state(false);

  /** Whether the reader's own missions stand in the tables of the data set too: as long as the tab is open. */
  get joinsMissions(): boolean {
    return this.#joinsMissions;
  }

  set joinsMissions(joins: boolean) {
    this.#joinsMissions = joins;
    noteJoin(joins);
  }

  /**
   * Finds what the reader keeps in this browser: call it once the page is live.
   * @throws EngineError where code does not arrive
   */
  async read(): Promise<void> {
    this.#joinsMissions ||= wantsJoin();
    if (!hasKeptTables() || this.tables) return;
    this.#awaits = true;
    try {
      await (await this.fetch()).restore();
    } finally {
      this.#awaits = false;
    }
  }

  /** @throws EngineError where code does not arrive */
  async fetch(): Promise<OwnTables> {
    const { ownTables } = await import('$lib/own-data/own-tables.svelte').catch(notArrived);
    return (this.tables = ownTables);
  }

  /** The reader's tables as completion and the list of tables know ours. */
  readonly schema = $derived(this.tables ? schemaOf(this.tables.tables) : []);

  /** Whether there is anything that only the reader has. */
  get isInUse(): boolean {
    return this.joinsMissions || this.#awaits || (this.tables?.hasTables ?? false);
  }

  /**
   * The engine with all of it.
   * @throws EngineError
   */
  async engine(options: LoadOptions): Promise<Engine> {
    const tables = await this.fetch();
    await tables.restore();
    const engine = await tables.engine(options);
    const { joinKept, leaveKept } = await import('$lib/own-missions/join-kept').catch(notArrived);
    if (this.joinsMissions) await joinKept(engine);
    else await leaveKept();
    return engine;
  }
}

function notArrived(cause: unknown): never {
  throw networkError('a part of the site', cause);
}
