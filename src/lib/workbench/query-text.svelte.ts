/** The query in hand: its text, its author, and how it passes into the history. */
import { keepOpenQuery, openQuery, type OpenQuery } from './open-query';
import { keepPastQuery, pastQueries, type PastQuery } from './past-queries';
import type { ShippedQuery } from './shipped';
import type { Author, Written } from './written';

/** The text in the editor, who wrote it, and the queries before it. */
export class QueryText implements Written {
  text = $state('');
  author = $state<Author>('ours');
  ours = $state.raw<ShippedQuery | null>(null);
  past = $state.raw<readonly PastQuery[]>([]);
  /** The text as it was last run or opened. */
  #known = '';

  /** The text as it stands now. */
  get written(): Written {
    const { text, author, ours } = this;
    return { text, author, ours };
  }

  /** Reads what the browser keeps: call it once the page is live. */
  read(): OpenQuery | null {
    this.past = pastQueries();
    return openQuery();
  }

  /** Whether a text is one that the reader wrote and ran here. */
  isTheirs(text: string): boolean {
    return this.past.some(({ sql, author }) => sql === text && author !== 'link');
  }

  /** Takes what the reader types. */
  write(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.ours = null;
    // Of a link's text nothing is left once all is deleted.
    if (this.author === 'ours' || text.trim() === '') this.author = 'reader';
    keepOpenQuery(this.written);
  }

  /** Puts another text in place; one that was edited and not run is kept among the past queries. */
  replace(text: string, author: Author, ours: ShippedQuery | null = null): void {
    if (this.author !== 'ours' && this.text !== this.#known && this.text !== text) this.keepLeft(this);
    this.text = text;
    this.author = author;
    this.ours = ours;
    this.#known = text;
    if (author === 'reader') keepOpenQuery(this.written);
  }

  /** Makes a linked text the reader's own. */
  take(): void {
    this.author = 'reader';
    keepOpenQuery(this.written);
  }

  /** Keeps what was run. */
  keep(query: PastQuery): void {
    this.#known = this.text;
    this.past = keepPastQuery(query);
  }

  /** Tells the browser where the text stands now: its address may have changed. */
  keepOpen(): void {
    if (this.author !== 'ours') keepOpenQuery(this.written);
  }

  /** Keeps a text that was left without being run, if it is not kept yet. */
  keepLeft({ text, author }: OpenQuery): void {
    if (!text.trim() || this.past.some(({ sql }) => sql === text)) return;
    this.past = keepPastQuery({ sql: text, at: Date.now(), rows: null, milliseconds: null, author });
  }
}
