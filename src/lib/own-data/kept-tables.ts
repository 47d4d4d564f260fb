/** Files that a reader keeps in this browser, so that they are there again after a reload. */
import { createStore, del, set, values } from 'idb-keyval';
import type { SchemaColumn } from '$lib/dataset/schema';
import { noteKept } from './kept-note';
import { OwnDataError } from './own-data-error';
import type { OwnFile } from './own-file';

export interface KeptTable extends OwnFile {
  id: string;
  name: string;
  rows: number;
  columns: SchemaColumn[];
}

let store: ReturnType<typeof createStore> | undefined;
const opened = () => (store ??= createStore('scrutineer-own-tables', 'tables'));

/**
 * All tables kept, in the order of their names.
 * @throws OwnDataError where the browser's storage cannot be read
 */
export async function keptTables(): Promise<KeptTable[]> {
  try {
    const kept: KeptTable[] = await values(opened());
    noteKept(kept.length);
    return kept.sort((a, b) => a.name.localeCompare(b.name));
  } catch {
    throw new OwnDataError(
      'The tables kept in this browser cannot be read: its storage is blocked or damaged.'
    );
  }
}

/** @throws OwnDataError where there is no room, or storage is blocked */
export async function keepTable(table: KeptTable): Promise<void> {
  try {
    await set(table.id, table, opened());
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new OwnDataError(
      isFull
        ? `The browser has no room left to keep ${table.file.name}. It stays loaded until this page is closed.`
        : `The browser keeps nothing for this page (a private window, or blocked storage). ${table.file.name} stays loaded until this page is closed.`
    );
  }
  noteKept((await values(opened())).length);
}

export async function forgetTable(id: string): Promise<void> {
  try {
    await del(id, opened());
    noteKept((await values(opened())).length);
  } catch {
    // Where storage is blocked nothing was kept.
  }
}
