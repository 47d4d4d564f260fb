import { rowNamed } from '$lib/dataset/lookup.server';
import type { DocumentRef } from './document';

/** The document with an id, as a page names it. Throws where there is no such source. */
export function documentRef(source: string): DocumentRef {
  const { id, title, publisher, url, published, language } = rowNamed('sources', source);
  return { id, title, publisher, url, published, language };
}

/** The documents that rows rest on, each once, by id. */
export function documentsOf(rows: readonly { source: string }[]): Record<string, DocumentRef> {
  return Object.fromEntries([...new Set(rows.map((row) => row.source))].map((id) => [id, documentRef(id)]));
}
