import { keepOpenText, keepPastQuery, pastQueries, type PastQuery } from './kept-queries';
import type { ShippedQuery } from './shipped';

/** Who wrote a text: we, the reader, or whoever made the link. */
export type Author = 'ours' | 'reader' | 'link';

/** The text in the editor, who wrote it, and the queries before it. */
export class QueryText {
  text = $state('');
  author = $state<Author>('ours');
  /** The query of ours that the text is, while it is unchanged. */
  ours = $state.raw<ShippedQuery | null>(null);
  past = $state.raw<readonly PastQuery[]>([]);
  /** The text as it was last run or opened. */
  #known = '';

  /** Reads what the browser keeps: call it once the page is live. */
  read(): void {
    this.past = pastQueries();
  }

  /** Takes what the reader types. */
  write(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.ours = null;
    // Of a link's text nothing is left once all is deleted.
    if (this.author === 'ours' || text.trim() === '') this.author = 'reader';
    if (this.author === 'reader') keepOpenText(text);
  }

  /** Puts another text in place; one that the reader wrote and did not run is kept among the past queries. */
  replace(text: string, author: Author, ours: ShippedQuery | null = null): void {
    const left = this.text;
    if (this.author === 'reader' && left.trim() && left !== this.#known && left !== text)
      this.past = keepPastQuery({ sql: left, at: Date.now(), rows: null, milliseconds: null });
    this.text = text;
    this.author = author;
    this.ours = ours;
    this.#known = text;
    if (author === 'reader') keepOpenText(text);
  }

  /** Makes a linked text the reader's own. */
  take(): void {
    this.author = 'reader';
    keepOpenText(this.text);
  }

  /** Keeps what was run. */
  keep(query: PastQuery): void {
    this.#known = this.text;
    this.past = keepPastQuery(query);
  }
}
