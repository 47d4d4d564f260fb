/** The last results of the reader's own queries, kept in their browser: shown at once when the query is opened again. */
import { del, get, set, createStore } from 'idb-keyval';
import type { Result } from '$lib/engine/engine';
import { readResult } from '$lib/engine/result';

export interface LastResult {
  result: Result;
  /** Milliseconds since 1970. */
  at: number;
  milliseconds: number;
}

interface Stored {
  arrow: Uint8Array<ArrayBuffer>;
  isCut: boolean;
  at: number;
  milliseconds: number;
}

const most = { results: 20, bytes: 2_000_000 };
const listKey = 'list';

const store = () => createStore('scrutineer-results', 'results');

/** A result belongs to its query and to the version of the data. */
const keyOf = (sql: string, version: string) => `${version}\n${sql.trim()}`;

/** Keeps a result, if it is not large; the oldest makes room. Where storage is blocked, nothing is kept. */
export async function keepLastResult(
  sql: string,
  version: string,
  { result, at, milliseconds }: LastResult
): Promise<void> {
  const arrow = new Uint8Array(result.arrow());
  if (arrow.length > most.bytes) return;
  try {
    const key = keyOf(sql, version);
    const list = ((await get<string[]>(listKey, store())) ?? []).filter((other) => other !== key);
    const stored: Stored = { arrow, isCut: result.isCut, at, milliseconds };
    await set(key, stored, store());
    await set(listKey, [key, ...list].slice(0, most.results), store());
    for (const old of list.slice(most.results - 1)) await del(old, store());
  } catch {
    // Blocked or full: the result stays on the page.
  }
}

/** The kept result of a query, or null. */
export async function lastResult(sql: string, version: string): Promise<LastResult | null> {
  try {
    const stored = await get<Stored>(keyOf(sql, version), store());
    if (!stored) return null;
    const { arrow, isCut, at, milliseconds } = stored;
    return { result: readResult(arrow, isCut), at, milliseconds };
  } catch {
    return null;
  }
}
