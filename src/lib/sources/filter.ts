import type { SourceListing } from '$lib/figure/election-document';
import { byDate, byText, type SourceLine } from './listing';

/** What a reader looks for in the list. It stands in the address, under the same names. */
export interface SourceFilter {
  /** Words of the title, publisher, origin or id: all of them must be there. */
  text: string;
  publisher: string;
  /** Who first published it. */
  origin: string;
  type: string;
  role: string;
  language: string;
  /** The year of publication; `none` for documents without a date. */
  year: string;
  sort: SourceSort;
}

export const sourceSorts = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
  publisher: 'Publisher',
  taken: 'Most entries taken'
} as const;

export type SourceSort = keyof typeof sourceSorts;

export const noSourceFilter: SourceFilter = {
  text: '',
  publisher: '',
  origin: '',
  type: '',
  role: '',
  language: '',
  year: '',
  sort: 'newest'
};

const keys = ['text', 'publisher', 'origin', 'type', 'role', 'language', 'year'] as const;

/** The filter that an address holds (`?type=news&year=2024`); what it does not know is left aside. */
export function parseSourceFilter(query: string): SourceFilter {
  const params = new URLSearchParams(query);
  const filter = { ...noSourceFilter };
  for (const key of keys) filter[key] = params.get(key) ?? '';
  const sort = params.get('sort');
  if (sort && isSort(sort)) filter.sort = sort;
  return filter;
}

/** The query of a filter, with its `?`; empty for none. */
export function formatSourceFilter(filter: SourceFilter): string {
  const params = new URLSearchParams();
  for (const key of keys) if (filter[key].trim()) params.set(key, filter[key]);
  if (filter.sort !== noSourceFilter.sort) params.set('sort', filter.sort);
  return params.size ? `?${params}` : '';
}

const isSort = (sort: string): sort is SourceSort => sort in sourceSorts;

/** A listed document with the id that it is listed under. */
export type ListedSource = SourceLine & Pick<SourceListing, 'origin'>;

/** The documents that a filter lets pass, in its order. Case and accents do not matter. */
export function filterSources(sources: readonly ListedSource[], filter: SourceFilter): ListedSource[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const publisher = nameTest(sources, 'publisher', filter.publisher);
  const origin = nameTest(sources, 'origin', filter.origin);
  return sources
    .filter(
      (source) =>
        (!filter.type || source.type === filter.type) &&
        (!filter.role || source.role === filter.role) &&
        (!filter.language || source.language === filter.language) &&
        (!filter.year || (source.published?.slice(0, 4) ?? 'none') === filter.year) &&
        publisher(source.publisher) &&
        origin(source.origin) &&
        words.every((word) =>
          fold(`${source.title} ${source.publisher} ${source.origin} ${source.id}`).includes(word)
        )
    )
    .sort(orders[filter.sort]);
}

/** A name in full passes alone; any other text passes the names that hold it. */
function nameTest(sources: readonly ListedSource[], column: 'publisher' | 'origin', wanted: string) {
  const folded = fold(wanted).trim();
  if (!folded) return () => true;
  if (sources.some((source) => fold(source[column]) === folded))
    return (name: string) => fold(name) === folded;
  return (name: string) => fold(name).includes(folded);
}

const orders: Readonly<Record<SourceSort, (a: ListedSource, b: ListedSource) => number>> = {
  newest: byDate,
  oldest: (a, b) => Number(!a.published) - Number(!b.published) || -byDate(a, b),
  title: (a, b) => byText(a.title, b.title) || byDate(a, b),
  publisher: (a, b) => byText(a.publisher, b.publisher) || byDate(a, b),
  taken: (a, b) => b.taken - a.taken || byDate(a, b)
};

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıəƏ]/g, (letter) => (letter === 'ı' ? 'i' : 'e'))
    .toLowerCase();
