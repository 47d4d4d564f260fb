/** Opens a query in the workbench: one of ours, one of a link, one that the browser has kept; each with what it came to. */
import type { Result } from '$lib/engine/engine';
import type { QueryText } from './query-text.svelte';
import type { Runner } from './runner.svelte';
import type { Sessions } from './sessions';
import { fetchResult, fetchShipped, type ShippedQuery } from './shipped';
import type { Author } from './written';

/** Where a query is opened. */
interface Place {
  query: QueryText;
  runner: Runner;
  sessions: Sessions;
}

export class Opener {
  readonly #query: QueryText;
  readonly #runner: Runner;
  readonly #sessions: Sessions;
  readonly #version: string;

  /** @param version of the data: results of another one are not shown */
  constructor({ query, runner, sessions }: Place, version: string) {
    this.#query = query;
    this.#runner = runner;
    this.#sessions = sessions;
    this.#version = version;
  }

  /** Opens a query of ours whose result is at hand. */
  open(query: ShippedQuery, result: Result): void {
    this.#query.replace(query.sql, 'ours', query);
    this.#runner.show({ of: this.#query.written, result, milliseconds: null, made: 'at build' });
  }

  /**
   * Opens a query of ours, with what it gave when the site was built.
   * @returns why it could not be opened; null where it was
   */
  async openOurs({ kind, slug }: { kind: string; slug: string }): Promise<string | null> {
    const queries = await fetchShipped().catch(() => null);
    if (!queries)
      return 'The queries of this site could not be fetched: check the connection and reload the page.';
    const query = queries.find((shipped) => shipped.kind === kind && shipped.slug === slug);
    if (!query) return `There is no ${kind} “${slug.slice(0, 60)}”: choose one from the list.`;
    this.#query.replace(query.sql, 'ours', query);
    const of = this.#query.written;
    const result = await fetchResult(query).catch(() => null);
    if (this.#query.ours !== query) return null;
    if (result) this.#runner.show({ of, result, milliseconds: null, made: 'at build' });
    else this.#runner.clear();
    return null;
  }

  /** Opens the text of a link, as a query of ours where it is one; the reader's own text stays theirs. */
  async openLinked(sql: string): Promise<void> {
    if (sql === this.#query.text && this.#query.author !== 'ours') return;
    const queries = await fetchShipped().catch(() => []);
    const shipped = queries.find((query) => query.sql.trim() === sql.trim());
    if (shipped) {
      await this.openOurs(shipped);
      return;
    }
    this.#sessions.forgetLink();
    this.#query.replace(sql, this.#query.isTheirs(sql) ? 'reader' : 'link');
    await this.#showLast();
  }

  /** Opens a text that the browser has kept, with what it came to. */
  async openKept(text: string, author: Author): Promise<void> {
    this.#query.replace(text, author);
    await this.#showLast();
  }

  /** Shows what the text came to when the reader last ran it here. */
  async #showLast(): Promise<void> {
    const of = this.#query.written;
    const { lastResult } = await import('./last-results');
    const last = of.author === 'link' ? null : await lastResult(of.text, this.#version);
    if (this.#query.text !== of.text || this.#runner.running) return;
    if (last) this.#runner.show({ ...last, of, made: 'before' });
    else this.#runner.clear();
  }
}
