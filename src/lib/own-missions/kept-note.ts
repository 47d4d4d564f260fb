/** How many missions the reader keeps in this browser: known at once, without opening the storage that they are in. */

const key = 'scrutineer:own-missions';

export function keptMissionCount(): number {
  try {
    return Number(localStorage.getItem(key)) || 0;
  } catch {
    return 0;
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
