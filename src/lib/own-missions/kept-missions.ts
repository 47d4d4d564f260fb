/** The drafts that a reader keeps in this browser; nothing of them leaves it. */
import { createStore, del, get, keys, set, values, type UseStore } from 'idb-keyval';
import { noteKept } from './kept-note';
import { emptyRows, now, ownTables, type OwnMission } from './own-mission';

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('scrutineer-own-missions', 'missions'));

/** The browser keeps nothing for this site; the message says what to do. */
export class NotKeptError extends Error {
  override name = 'NotKeptError';
}

/**
 * All drafts, the last changed first.
 * @throws NotKeptError where the browser keeps nothing for this site
 */
export async function ownMissions(): Promise<OwnMission[]> {
  const kept: unknown[] = await orNotKept(() => values(store()));
  return kept
    .filter(isOwnMission)
    .map((mission) => ({ ...mission, rows: { ...emptyRows(), ...mission.rows } }))
    .sort((a, b) => b.changed.localeCompare(a.changed));
}

/**
 * Keeps a draft, in place of an earlier state of it.
 * @throws NotKeptError
 */
export async function keepMission(mission: OwnMission): Promise<void> {
  await orNotKept(() => set(mission.id, mission, store()));
  await note();
}

/**
 * Gives a draft another name.
 * @throws NotKeptError
 */
export async function renameMission(id: string, name: string): Promise<void> {
  const mission: unknown = await orNotKept(() => get(id, store()));
  if (isOwnMission(mission)) await keepMission({ ...mission, name, changed: now() });
}

/**
 * Forgets a draft.
 * @throws NotKeptError
 */
export async function removeMission(id: string): Promise<void> {
  await orNotKept(() => del(id, store()));
  await note();
}

const note = async () => noteKept((await orNotKept(() => keys(store()))).length);

async function orNotKept<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    opened = undefined;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NotKeptError(
      `This browser keeps nothing for this site (${reason}): download your rows before you leave the page.`,
      { cause }
    );
  }
}

/** Another version of the site may have written it. */
function isOwnMission(value: unknown): value is OwnMission {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'name' in value && 'changed' in value && 'rows' in value)) return false;
  const { id, name, changed, rows } = value;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof changed !== 'string') return false;
  if (typeof rows !== 'object' || rows === null) return false;
  return Object.entries(rows).every(
    ([table, cells]) => !ownTables.some((known) => known === table) || Array.isArray(cells)
  );
}
