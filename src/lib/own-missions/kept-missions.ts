/** The drafts that a reader keeps in this browser; nothing of them leaves it. */
import { createStore, del, keys, set, update, values, type UseStore } from 'idb-keyval';
import { noteKept } from './kept-note';
import { draftName, emptyRows, isOwnMission, newOwnMission, type OwnMission } from './own-mission';

const channelName = 'scrutineer-own-missions';
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
 * Keeps a draft in place of the state of it that it goes on from; where another tab has changed that since,
 * as a draft of its own beside it.
 * @param from when the states that it may go on from were changed
 * @returns the draft as it is kept
 * @throws NotKeptError
 */
export async function keepMission(mission: OwnMission, from: readonly string[] = []): Promise<OwnMission> {
  const known = [...from, mission.changed];
  let isChanged = false;
  await orNotKept(() =>
    update<unknown>(
      mission.id,
      (kept) => {
        isChanged = isOwnMission(kept) && !known.includes(kept.changed);
        return isChanged ? kept : mission;
      },
      store()
    )
  );
  const { id } = isChanged ? newOwnMission() : mission;
  const kept = isChanged ? { ...mission, id, name: `${draftName(mission)} (2)` } : mission;
  if (isChanged) await orNotKept(() => set(id, kept, store()));
  await note();
  return kept;
}

/**
 * Forgets a draft.
 * @throws NotKeptError
 */
export async function removeMission(id: string): Promise<void> {
  await orNotKept(() => del(id, store()));
  await note();
}

/**
 * Tells when drafts are kept or removed, in this tab or another.
 * @returns what ends that
 */
export function onKept(heard: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = heard;
  return () => channel.close();
}

async function note(): Promise<void> {
  noteKept((await orNotKept(() => keys(store()))).length);
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('kept');
  channel.close();
}

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
