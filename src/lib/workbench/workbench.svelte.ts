import { replaceState } from '$app/navigation';
import type { RunRequest } from '$lib/editor/surface';
import type { Result } from '$lib/engine/engine';
import { parseWorkbench } from '$lib/link/parse-workbench';
import type { WorkbenchTab } from '$lib/link/workbench';
import { fragmentOf } from './fragment';
import { isOpenHere } from './open-query';
import { Opener } from './opener';
import { OwnSide } from './own-side.svelte';
import { QueryText } from './query-text.svelte';
import { columnsOf, keepable, pastQuery } from './result-keeping';
import { Runner, type OpenSession } from './runner.svelte';
import { Sessions } from './sessions';
import type { ShippedQuery } from './shipped';
import type { Author } from './written';

/** The workbench: a query, what it came to, and the address that holds it. */
export class Workbench {
  readonly query = new QueryText();
  readonly runner = new Runner();
  readonly own = new OwnSide();
  readonly sessions = new Sessions(this.own);
  tab = $state<WorkbenchTab>('rows');
  chart = $state<string | null>(null);
  /** What of the address could not be read. */
  notices = $state.raw<readonly string[]>([]);
  /** The data version that the link was made with. */
  linkVersion = $state<string | null>(null);
  /** Whether the page shows what its address says. */
  live = $state(false);
  /** Of the data. */
  readonly #version: string;
  readonly #opener: Opener;
  readonly #showFirst: () => void;

  /**
   * @param first what stands there where the address names nothing
   * @param firstResult what it gave when the site was built
   * @param version of the data
   */
  constructor(first: ShippedQuery, firstResult: Result, version: string) {
    this.#version = version;
    this.#opener = new Opener(this, version);
    this.#showFirst = () => this.#opener.open(first, firstResult);
    this.#showFirst();
  }

  /** Reads the address: call it once the page is live, and whenever its fragment changes. */
  async read(): Promise<void> {
    const { link, notices } = await parseWorkbench(location.hash);
    const open = this.query.read();
    // Without it, the tables are found when something asks for them.
    this.own.read().catch(() => undefined);
    this.notices = notices;
    this.tab = link.tab;
    this.chart = link.chart;
    this.linkVersion = link.version;
    const goesOn = !this.live && (isOpenHere() || (!link.query && link.sql === null && !notices.length));
    if (open && !goesOn) this.query.keepLeft(open);
    // The reader goes on where they stopped.
    if (open && goesOn) {
      if (open.text.trim()) await this.#opener.openKept(open.text, open.author);
    } else if (link.query) {
      const problem = await this.#opener.openOurs(link.query);
      if (problem) this.notices = [problem];
    } else if (link.sql !== null) await this.#opener.openLinked(link.sql);
    else if (!notices.length && this.live) this.#showFirst();
    this.live = true;
  }

  /** Opens a text that the browser has kept. */
  async open(sql: string, author: Author = 'reader'): Promise<void> {
    this.chart = null;
    await this.#opener.openKept(sql, author);
    await this.tellAddress();
  }

  /**
   * Runs what is asked: a text of the reader's own sees their tables, one of a link does not.
   * @param asPlan asks how DuckDB runs it instead of for its rows
   */
  async run(request: RunRequest, asPlan = false): Promise<void> {
    const { runner, query } = this;
    const { written } = query;
    const at = Date.now();
    const before = columnsOf(runner);
    const sawOwn = this.sessions.seesOwn(written.author);
    const withOwnMissions = sawOwn && this.own.joinsMissions;
    const open: OpenSession = (options) => this.sessions.of(written.author, sawOwn, options);
    if (!(await runner.run(written, request, open, { asPlan, sawOwn, withOwnMissions }))) return;
    // The settings of a chart are of columns: for others it is guessed anew.
    if (before !== '' && runner.outcomes.length && columnsOf(runner) !== before) this.chart = null;
    query.keep(pastQuery(written, request, at, runner));
    await this.tellAddress();
    const { result, milliseconds } = keepable(runner) ?? {};
    if (!result || sawOwn || written.author === 'link') return;
    const { keepLastResult } = await import('./last-results');
    await keepLastResult(written.text, this.#version, { result, at, milliseconds: milliseconds ?? 0 });
  }

  choose(tab: WorkbenchTab): void {
    this.tab = tab;
    void this.tellAddress();
  }

  draw(chart: string | null): void {
    this.chart = chart;
    void this.tellAddress();
  }

  forgetVersion(): void {
    this.linkVersion = null;
    void this.tellAddress();
  }

  /** Writes the state into the page's address. */
  async tellAddress(): Promise<void> {
    const fragment = await fragmentOf(this, this.linkVersion ?? this.#version);
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the page itself
    replaceState(location.pathname + location.search + fragment, {});
    this.query.keepOpen();
  }
}
