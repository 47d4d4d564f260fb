/** Whether the reader keeps tables in this browser: known at once, without opening the storage that they are in. */

const key = 'scrutineer:own-tables';

export function hasKeptTables(): boolean {
  try {
    return Number(localStorage.getItem(key)) > 0;
  } catch {
    return false;
  }
}

export function noteKept(count: number): void {
  try {
    if (count > 0) localStorage.setItem(key, String(count));
    else localStorage.removeItem(key);
  } catch {
    // Where storage is blocked nothing is kept.
  }
}
