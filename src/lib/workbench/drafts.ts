/** Drafts: queries that the reader keeps in their browser, under names of their own. */
import { hasText, readList, storeList } from '$lib/kept/list';

export interface Draft {
  name: string;
  sql: string;
  /** Milliseconds since 1970. */
  changed: number;
}

const key = 'scrutineer:sql-drafts';

/** The drafts, by name. */
export const drafts = (): Draft[] =>
  readList(key)
    .filter(isDraft)
    .sort((a, b) => a.name.localeCompare(b.name));

/** Keeps a draft; one of the same name is replaced. */
export function keepDraft(draft: Draft): Draft[] {
  const others = drafts().filter(({ name }) => name !== draft.name);
  storeList(key, [draft, ...others]);
  return drafts();
}

export function forgetDraft(forgotten: string): Draft[] {
  storeList(
    key,
    drafts().filter(({ name }) => name !== forgotten)
  );
  return drafts();
}

const isDraft = (item: unknown): item is Draft => hasText(item, 'sql') && hasText(item, 'name');
