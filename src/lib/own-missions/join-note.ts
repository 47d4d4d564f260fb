/** Whether the reader wants their missions in the tables: known for as long as the tab is open. */
import { keptMissionCount } from './kept-note';

const key = 'scrutineer:joins-own-missions';

/** False where the reader keeps no missions any more. */
export function wantsJoin(): boolean {
  try {
    return keptMissionCount() > 0 && sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function noteJoin(isWanted: boolean): void {
  try {
    if (isWanted) sessionStorage.setItem(key, 'yes');
    else sessionStorage.removeItem(key);
  } catch {
    // Where storage is blocked it is known until the page is left.
  }
}
