/** How many missions the reader keeps in this browser. */
import { keptCount, noteCount } from '$lib/kept/count';

const key = 'scrutineer:own-missions';

export const keptMissionCount = (): number => keptCount(key);

export const noteKept = (count: number): void => noteCount(key, count);
