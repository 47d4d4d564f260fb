import type { DocumentRef } from '$lib/records/document';
import { day } from '$lib/ui/words';

/** `(News.Az, 2024)`; without a year where none is known. */
export const citeInLine = ({ publisher, published }: DocumentRef): string =>
  `(${publisher}, ${published ? published.slice(0, 4) : 'undated'})`;

/**
 * A citation of a document in full: the document first, then where it was found.
 * @param address of the document's page here; empty where it is not known yet
 * @param accessed the day of reading, `YYYY-MM-DD`; empty where it is not known yet
 */
export function citeSource(
  { publisher, published, title, url }: DocumentRef,
  dataVersion: string,
  address: string,
  accessed: string
): string {
  const stop = /[.?!]$/.test(title) ? '' : '.';
  const original = `${publisher} (${published ? day(published) : 'undated'}): ${title}${stop}${url ? ` ${url}` : ''}`;
  const found = ['Scrutineer', `data ${dataVersion}`, address].filter(Boolean).join(', ');
  return `${original} As recorded in: ${found}${accessed ? ` (read ${day(accessed)})` : ''}.`;
}
