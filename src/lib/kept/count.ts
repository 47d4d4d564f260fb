/** How many things of a kind are kept in this browser: known at once, without opening the storage that they are in. */

/** @param key where it is noted */
export function keptCount(key: string): number {
  try {
    return Number(localStorage.getItem(key)) || 0;
  } catch {
    return 0;
  }
}

export function noteCount(key: string, count: number): void {
  try {
    if (count > 0) localStorage.setItem(key, String(count));
    else localStorage.removeItem(key);
  } catch {
    // Where storage is blocked nothing is kept.
  }
}
