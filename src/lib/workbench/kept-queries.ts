/** What a reader wrote, kept in their browser: queries they ran, and drafts under names of their own. */
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

/** The text that a reader is at work on. */
export interface OpenQuery {
  text: string;
  author: Author;
}

export interface Draft {
  name: string;
  sql: string;
  /** Milliseconds since 1970. */
  changed: number;
}

const historyKey = 'scrutineer:sql-history';
const draftsKey = 'scrutineer:sql-drafts';
const openKey = 'scrutineer:sql-open';

/** How much is kept: the oldest queries make room. */
const most = { queries: 100, drafts: 100, characters: 500_000 };

/** The queries run, the last one first. */
export const pastQueries = (): PastQuery[] => read(historyKey).filter(isPastQuery);

/** Keeps a query as the last one; the same text stands only once. */
export function keepPastQuery(query: PastQuery): PastQuery[] {
  const others = pastQueries().filter(({ sql }) => sql !== query.sql);
  return store(historyKey, fitting([query, ...others]));
}

export const forgetPastQueries = (): PastQuery[] => store(historyKey, []);

/** The drafts, by name. */
export const drafts = (): Draft[] =>
  read(draftsKey)
    .filter(isDraft)
    .sort((a, b) => a.name.localeCompare(b.name));

/** Keeps a draft; one of the same name is replaced. */
export function keepDraft(draft: Draft): Draft[] {
  const others = drafts().filter(({ name }) => name !== draft.name);
  store(draftsKey, [draft, ...others].slice(0, most.drafts));
  return drafts();
}

export function forgetDraft(forgotten: string): Draft[] {
  store(
    draftsKey,
    drafts().filter(({ name }) => name !== forgotten)
  );
  return drafts();
}

/**
 * The text that the reader was last at work on, or null: in this tab, else in any. In another place of this tab's own it would be
 * another text.
 */
export const openQuery = (): OpenQuery | null =>
  readOpen(() => sessionStorage) ?? readOpen(() => localStorage);

/** Whether this tab, reloaded, stands where its open text was written. */
export const isOpenHere = (): boolean => {
  const [open] = read(openKey, () => sessionStorage);
  return isObject(open) && 'hash' in open && open.hash === location.hash;
};

export function keepOpenQuery({ text, author }: OpenQuery): void {
  const kept = [{ text, author, hash: location.hash }];
  store(openKey, kept, () => sessionStorage);
  if (author === 'reader') store(openKey, kept);
}

const readOpen = (storage: () => Storage): OpenQuery | null => read(openKey, storage).find(isOpen) ?? null;

/** All drafts as one script, to be kept as a file. */
export const draftsFile = (kept: readonly Draft[]): string =>
  kept
    .map(({ name, sql }) => `-- ${name.replaceAll(/\s+/g, ' ')}\n${sql.trim().replace(/;?$/, ';')}\n`)
    .join('\n');

function fitting(queries: PastQuery[]): PastQuery[] {
  let characters = 0;
  return queries
    .slice(0, most.queries)
    .filter(({ sql }, i) => i === 0 || (characters += sql.length) <= most.characters);
}

/** @param storage where it is kept: blocked, even naming it fails */
function read(key: string, storage = () => localStorage): unknown[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Gives what is kept now: where storage is blocked or full, only this page has it. */
function store<Item>(key: string, items: Item[], storage = () => localStorage): Item[] {
  try {
    storage().setItem(key, JSON.stringify(items));
  } catch {
    // Nothing is kept, and nothing else is lost.
  }
  return items;
}

const isObject = (item: unknown): item is object => typeof item === 'object' && item !== null;

const isPastQuery = (item: unknown): item is PastQuery =>
  isObject(item) &&
  'sql' in item &&
  typeof item.sql === 'string' &&
  'at' in item &&
  typeof item.at === 'number';

const isDraft = (item: unknown): item is Draft =>
  isObject(item) &&
  'sql' in item &&
  typeof item.sql === 'string' &&
  'name' in item &&
  typeof item.name === 'string';

const isOpen = (item: unknown): item is OpenQuery =>
  isObject(item) &&
  'text' in item &&
  typeof item.text === 'string' &&
  'author' in item &&
  (item.author === 'reader' || item.author === 'link');
