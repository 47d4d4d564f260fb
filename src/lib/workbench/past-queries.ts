/** The history: queries that the reader ran, or left without running them, kept in their browser. */
import { hasText, readList, storeList } from '$lib/kept/list';
import type { Author } from './written';

/** A query that was run, or left without being run. */
export interface PastQuery {
  sql: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Rows of the last result; null where it was not run, or failed. */
  rows: number | null;
  milliseconds: number | null;
  /** What went wrong. */
  failure?: string;
  /** Left out where it is the reader. */
  author?: Author;
}

const key = 'scrutineer:sql-history';

/** How much is kept: the oldest queries make room. */
const most = { queries: 100, characters: 500_000 };

/** The queries run, the last one first. */
export const pastQueries = (): PastQuery[] => readList(key).filter(isPastQuery);

/** Keeps a query as the last one; the same text stands only once. */
export function keepPastQuery(query: PastQuery): PastQuery[] {
  const others = pastQueries().filter(({ sql }) => sql !== query.sql);
  return storeList(key, fitting([query, ...others]));
}

export const forgetPastQueries = (): PastQuery[] => storeList(key, []);

function fitting(queries: PastQuery[]): PastQuery[] {
  let characters = 0;
  return queries
    .slice(0, most.queries)
    .filter(({ sql }, i) => i === 0 || (characters += sql.length) <= most.characters);
}

const isPastQuery = (item: unknown): item is PastQuery =>
  hasText(item, 'sql') && 'at' in item && typeof item.at === 'number';
