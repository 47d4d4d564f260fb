import { replaceState } from '$app/navigation';
import type { RunRequest } from '$lib/editor/surface';
import type { Result } from '$lib/engine/engine';
import { parseWorkbench } from '$lib/link/parse-workbench';
import type { WorkbenchTab } from '$lib/link/workbench';
import { fragmentOf } from './fragment';
import { isOpenHere, type OpenQuery } from './open-query';
import { OwnSide } from './own-side.svelte';
import { QueryText } from './query-text.svelte';
import { columnsOf, keepable, pastQuery } from './result-keeping';
import { Runner, type OpenSession } from './runner.svelte';
import { Sessions } from './sessions';
import { fetchResult, fetchShipped, type ShippedQuery } from './shipped';
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
  readonly #showFirst: () => void;

  /**
   * @param first what stands there where the address names nothing
   * @param firstResult what it gave when the site was built
   * @param version of the data
   */
  constructor(first: ShippedQuery, firstResult: Result, version: string) {
    this.#version = version;
    this.#showFirst = () => {
      this.query.replace(first.sql, 'ours', first);
      this.runner.show({ of: this.query.written, result: firstResult, milliseconds: null, made: 'at build' });
    };
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
    if (open && goesOn) await this.#goOn(open);
    else if (link.query) await this.#openOurs(link.query);
    else if (link.sql !== null) await this.#openLinked(link.sql);
    else if (!notices.length && this.live) this.#showFirst();
    this.live = true;
  }

  /** Opens a text that the browser has kept. */
  async open(sql: string, author: Author = 'reader'): Promise<void> {
    this.query.replace(sql, author);
    this.chart = null;
    await this.#showLast();
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

  async #openOurs({ kind, slug }: { kind: string; slug: string }): Promise<void> {
    const queries = await fetchShipped().catch(() => null);
    const query = queries?.find((shipped) => shipped.kind === kind && shipped.slug === slug);
    if (!query) {
      const sentence = queries
        ? `There is no ${kind} “${slug.slice(0, 60)}”: choose one from the list.`
        : 'The queries of this site could not be fetched: check the connection and reload the page.';
      this.notices = [sentence];
      return;
    }
    this.query.replace(query.sql, 'ours', query);
    const of = this.query.written;
    const result = await fetchResult(query).catch(() => null);
    if (this.query.ours !== query) return;
    if (result) this.runner.show({ of, result, milliseconds: null, made: 'at build' });
    else this.runner.clear();
  }

  async #openLinked(sql: string): Promise<void> {
    if (sql === this.query.text && this.query.author !== 'ours') return;
    const queries = await fetchShipped().catch(() => []);
    const shipped = queries.find((query) => query.sql.trim() === sql.trim());
    if (shipped) return this.#openOurs(shipped);
    this.sessions.forgetLink();
    this.query.replace(sql, this.query.isTheirs(sql) ? 'reader' : 'link');
    await this.#showLast();
  }

  /** Goes on where the reader stopped. */
  async #goOn({ text, author }: OpenQuery): Promise<void> {
    if (!text.trim()) return;
    this.query.replace(text, author);
    await this.#showLast();
  }

  /** Shows what the text came to when the reader last ran it here. */
  async #showLast(): Promise<void> {
    const of = this.query.written;
    const { lastResult } = await import('./last-results');
    const last = of.author === 'link' ? null : await lastResult(of.text, this.#version);
    if (this.query.text !== of.text || this.runner.running) return;
    if (last) this.runner.show({ ...last, of, made: 'before' });
    else this.runner.clear();
  }
}
