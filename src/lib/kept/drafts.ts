/** The drafts of one kind that a reader keeps in this browser; nothing of them leaves it. */
import { createStore, del, get, keys, set, update, values, type UseStore } from 'idb-keyval';
import { newDraftId, type Draft, type DraftKind } from './draft';
import { LeftDrafts } from './left-drafts';

/** The browser keeps nothing for this site; the message says what to do. */
export class NotKeptError extends Error {
  override name = 'NotKeptError';
}

export class Drafts<Kept extends Draft> {
  readonly kind: DraftKind<Kept>;
  /** Those that pages were left with before they were kept. */
  readonly left: LeftDrafts<Kept>;
  #store: UseStore | undefined;

  constructor(kind: DraftKind<Kept>) {
    this.kind = kind;
    this.left = new LeftDrafts(kind, (draft, from) => this.keep(draft, from));
  }

  /**
   * All of them, the last changed first.
   * @throws NotKeptError
   */
  async all(): Promise<Kept[]> {
    const found = await this.#orNotKept((store) => values<unknown>(store));
    return found
      .map(this.kind.read)
      .filter((draft) => draft !== null)
      .sort((a, b) => b.changed.localeCompare(a.changed));
  }

  /** @throws NotKeptError */
  async find(id: string): Promise<Kept | null> {
    return this.kind.read(await this.#orNotKept((store) => get<unknown>(id, store)));
  }

  /**
   * Keeps a draft in place of the state of it that it goes on from; where another tab has changed that since,
   * as a draft of its own beside it.
   * @param from the states that it may go on from
   * @returns the draft as it is kept
   * @throws NotKeptError
   */
  async keep(draft: Kept, from: readonly string[] = []): Promise<Kept> {
    const { read, stateOf, nameOf, renamed } = this.kind;
    const known = [...from, stateOf(draft)];
    let isChanged = false;
    const put = (found: unknown) => {
      const before = read(found);
      isChanged = before !== null && !known.includes(stateOf(before));
      return isChanged ? found : draft;
    };
    await this.#orNotKept((store) => update<unknown>(draft.id, put, store));
    const kept = isChanged ? renamed(draft, newDraftId(), `${nameOf(draft)} (2)`) : draft;
    if (isChanged) await this.#orNotKept((store) => set(kept.id, kept, store));
    await this.#tell();
    return kept;
  }

  /** @throws NotKeptError */
  async forget(id: string): Promise<void> {
    await this.#orNotKept((store) => del(id, store));
    await this.#tell();
  }

  /**
   * Tells when drafts are kept or forgotten, in this tab or another.
   * @returns what ends that
   */
  onKept(heard: () => void): () => void {
    const channel = new BroadcastChannel(this.kind.database);
    channel.onmessage = heard;
    return () => channel.close();
  }

  async #tell(): Promise<void> {
    const { database, oncount } = this.kind;
    if (oncount) oncount((await this.#orNotKept((store) => keys(store))).length);
    const channel = new BroadcastChannel(database);
    channel.postMessage('kept');
    channel.close();
  }

  async #orNotKept<T>(work: (store: UseStore) => Promise<T>): Promise<T> {
    const { database, store, otherwise } = this.kind;
    try {
      return await work((this.#store ??= createStore(database, store)));
    } catch (cause) {
      this.#store = undefined;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new NotKeptError(
        `This browser keeps nothing for this site (${reason}): ${otherwise} before you leave the page.`,
        { cause }
      );
    }
  }
}
