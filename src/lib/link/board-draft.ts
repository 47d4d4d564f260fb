/** The board that a reader is putting together, so that a chart on any page can be added to it. It stays in the browser. */
const key = 'scrutineer:board';

/** The fragment of the reader's board; null where there is none, or storage is blocked. */
export function readDraft(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a board's fragment; an empty one is forgotten. Where storage is blocked, the address alone has it. */
export function keepDraft(fragment: string): void {
  try {
    if (fragment) localStorage.setItem(key, fragment);
    else localStorage.removeItem(key);
  } catch {
    // The board is in its address all the same.
  }
}
