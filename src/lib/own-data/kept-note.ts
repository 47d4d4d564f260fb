/** Whether the reader keeps tables in this browser. */
import { keptCount, noteCount } from '$lib/kept/count';

const key = 'scrutineer:own-tables';

export const hasKeptTables = (): boolean => keptCount(key) > 0;

export const noteKept = (count: number): void => noteCount(key, count);
