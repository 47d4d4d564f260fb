/** The text that the reader is at work on, kept in their browser so that a reload does not lose it. */
import { hasText, readList, storeList } from '$lib/kept/list';
import type { Author } from './written';

export interface OpenQuery {
  text: string;
  author: Author;
}

const key = 'scrutineer:sql-open';
const thisTab = () => sessionStorage;
const allTabs = () => localStorage;

/** The text that was last worked on in this tab; in a new tab, the one last worked on in any. Null where there is none. */
export const openQuery = (): OpenQuery | null => readOpen(thisTab) ?? readOpen(allTabs);

/** Whether this tab's open text was written at the very address where the tab stands now: it was reloaded. */
export const isOpenHere = (): boolean => {
  const [open] = readList(key, thisTab);
  return hasText(open, 'hash') && open.hash === location.hash;
};

/** Keeps the text for this tab; for new tabs only if the reader wrote it: what came with a link stays where it came. */
export function keepOpenQuery({ text, author }: OpenQuery): void {
  const kept = [{ text, author, hash: location.hash }];
  storeList(key, kept, thisTab);
  if (author === 'reader') storeList(key, kept, allTabs);
}

const readOpen = (storage: () => Storage): OpenQuery | null => readList(key, storage).find(isOpen) ?? null;

const isOpen = (item: unknown): item is OpenQuery =>
  hasText(item, 'text') && hasText(item, 'author') && (item.author === 'reader' || item.author === 'link');
