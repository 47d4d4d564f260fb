import type { DocumentRef } from '$lib/records/document';
import { day } from '$lib/ui/words';

/** What a citation of one row says. */
export interface CitedRow {
  /** The document that the row was taken from. */
  document: DocumentRef;
  /** What is cited, in words: `22 polling stations visited, OTS, Azerbaijan, 7 Feb 2024`. */
  what: string;
  /** The row's permanent address. */
  address: string;
  dataVersion: string;
  /** The day of reading, `YYYY-MM-DD`. */
  accessed: string;
}

/** A citation that names the underlying document first, and then where it was found. */
export function citeRow({ document, what, address, dataVersion, accessed }: CitedRow): string {
  const { publisher, published, title, url } = document;
  const original = `${publisher}${published ? ` (${published.slice(0, 4)})` : ''}: ${title}.${url ? ` ${url}` : ''}`;
  return `${original} Cited for: ${what}. In: Scrutineer, data ${dataVersion}, ${address} (read ${day(accessed)}).`;
}
