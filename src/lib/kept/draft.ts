/** A draft: something that a reader writes, and that their browser keeps as they write it. */
import { newIds } from '$lib/dataset/new-ids';

export interface Draft {
  /** Of the draft, whatever becomes of it. */
  id: string;
  /** When it was last changed, as ISO time. */
  changed: string;
}

/** What drafts of one kind are, and where they are kept. */
export interface DraftKind<Kept extends Draft> {
  /** Names in IndexedDB, and for other tabs. */
  database: string;
  store: string;
  /** The name in localStorage of what pages were left with. */
  leftKey: string;
  /** What was found in the browser, where it is such a draft: another version of the site may have written it. */
  read: (found: unknown) => Kept | null;
  /** A name for what it is now: each change gives it another. */
  stateOf: (draft: Kept) => string;
  nameOf: (draft: Kept) => string;
  /** The same under another id and name. */
  renamed: (draft: Kept, id: string, name: string) => Kept;
  /** Where a reader finds the others, in a sentence: `the list of drafts`. */
  list: string;
  /** What a reader does where nothing is kept, to end a sentence: `download your rows`. */
  otherwise: string;
  /** Told how many there are, whenever one is kept or forgotten. */
  oncount?: (count: number) => void;
}

/** An id that no other draft, or state of one, has. */
export const newDraftId = (): string => newIds(1, new Set()).join('');

/** ISO time. */
export const now = (): string => new Date().toISOString();
