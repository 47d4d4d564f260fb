import { categories } from '$lib/dataset/descriptor';
import { table } from '$lib/dataset/lookup.server';
import type { SourceRow } from '$lib/dataset/rows';
import { languageName } from '$lib/ui/words';
import type { SourceListing } from '$lib/figure/election-document';
import { byDate, linesPerPage, type ListLabels, type SourceLine } from './listing';
import { countTaken } from './taken.server';

/** All documents by id, as `/data/sources.json` holds them. */
export const sourceListings = (): Record<string, SourceListing> =>
  Object.fromEntries(table('sources').map((source) => [source.id, toListing(source)]));

const toListing = (source: SourceRow): SourceListing => {
  const { title, publisher, url, published, language, origin, role, type, read, id } = source;
  return { title, publisher, url, published, language, origin, role, type, read, taken: countTaken(id) };
};

let sorted: readonly SourceLine[] | undefined;

/** What a page of the list shows; undefined where there is no such page. Pages are counted from 1. */
export function loadSourceList(page: number) {
  sorted ??= table('sources').map(toLine).sort(byDate);
  const lines = sorted.slice((page - 1) * linesPerPage, page * linesPerPage);
  if (!lines.length) return undefined;
  return { lines, page, pages: sourceListPages(), total: sorted.length, labels: listLabels() };
}

export const sourceListPages = (): number => Math.ceil(table('sources').length / linesPerPage);

const toLine = ({ id, title, publisher, published, type, role, language }: SourceRow): SourceLine => ({
  id,
  title,
  publisher,
  published,
  type,
  role,
  language,
  taken: countTaken(id)
});

function listLabels(): ListLabels {
  const sources = table('sources');
  const labelled = (column: 'type' | 'role') =>
    Object.fromEntries(categories('sources', column).map(({ value, label }) => [value, label]));
  const named = [...new Set(sources.map(({ language }) => language))].map((code): [string, string] => [
    code,
    languageName(code)
  ]);
  return {
    types: labelled('type'),
    roles: labelled('role'),
    languages: Object.fromEntries(named.sort(([, a], [, b]) => (a < b ? -1 : 1))),
    years: [...new Set(sources.flatMap(({ published }) => published?.slice(0, 4) ?? []))].sort().reverse()
  };
}
