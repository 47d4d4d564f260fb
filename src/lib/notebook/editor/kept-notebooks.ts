/** The notebooks that a reader keeps in this browser; nothing of them leaves it. */
import { createStore, del, get, set, update, values, type UseStore } from 'idb-keyval';
import { newIds } from '$lib/dataset/new-ids';
import type { Notebook } from '../format/notebook';

export interface KeptNotebook {
  id: string;
  /** ISO time. */
  changed: string;
  /** A name for what it is now: whoever changes it gives it another. */
  state: string;
  notebook: Notebook;
  /** Where it came from. */
  from: 'reader' | 'link' | 'file';
  /** Whether it is run when it is opened: a stranger's is not, until its reader has run it. */
  mayRun: boolean;
}

/** The browser keeps nothing for this site; the message says what to do. */
export class NotKeptError extends Error {
  override name = 'NotKeptError';
}

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('scrutineer-notebooks', 'notebooks'));

/** A name that no other notebook, or state of one, has. */
export const newId = (): string => newIds(1, new Set()).join('');

export const now = (): string => new Date().toISOString();

/**
 * All of them, the last changed first.
 * @throws NotKeptError
 */
export async function keptNotebooks(): Promise<KeptNotebook[]> {
  const kept: unknown[] = await orNotKept(() => values(store()));
  return kept.filter(isKept).sort((a, b) => b.changed.localeCompare(a.changed));
}

/** @throws NotKeptError */
export async function keptNotebook(id: string): Promise<KeptNotebook | null> {
  const kept: unknown = await orNotKept(() => get(id, store()));
  return isKept(kept) ? kept : null;
}

/**
 * Keeps a notebook in place of the state of it that it goes on from; where another tab has changed that since, beside it.
 * @param from the states that it may go on from
 * @returns the notebook as it is kept
 * @throws NotKeptError
 */
export async function keepNotebook(
  notebook: KeptNotebook,
  from: readonly string[] = []
): Promise<KeptNotebook> {
  const known = [...from, notebook.state];
  let isChanged = false;
  const put = (kept: unknown) => {
    isChanged = isKept(kept) && !known.includes(kept.state);
    return isChanged ? kept : notebook;
  };
  await orNotKept(() => update<unknown>(notebook.id, put, store()));
  if (!isChanged) return notebook;
  const { title } = notebook.notebook;
  const parted = { ...notebook, id: newId(), notebook: { ...notebook.notebook, title: `${title} (2)` } };
  await orNotKept(() => set(parted.id, parted, store()));
  return parted;
}

/** @throws NotKeptError */
export const forgetNotebook = (id: string): Promise<void> => orNotKept(() => del(id, store()));

/** Another version of the site may have written it. */
export function isKept(value: unknown): value is KeptNotebook {
  if (typeof value !== 'object' || value === null) return false;
  const { id, changed, state, notebook, mayRun } = value as Partial<Record<keyof KeptNotebook, unknown>>;
  return (
    typeof id === 'string' &&
    typeof changed === 'string' &&
    typeof state === 'string' &&
    typeof mayRun === 'boolean' &&
    typeof notebook === 'object' &&
    notebook !== null &&
    'cells' in notebook &&
    Array.isArray(notebook.cells)
  );
}

async function orNotKept<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    opened = undefined;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NotKeptError(
      `This browser keeps nothing for this site (${reason}): save the notebook as a file before you leave the page.`,
      { cause }
    );
  }
}
