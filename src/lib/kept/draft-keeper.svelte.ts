/** Keeps a draft while it is open, beside what other tabs make of it. */
import type { Draft } from './draft';
import type { Drafts } from './drafts';

export class DraftKeeper<Kept extends Draft> {
  readonly #drafts: Drafts<Kept>;
  readonly #current: () => Kept;
  readonly #onkept: (kept: Kept) => void;
  /** What this tab read or kept last. */
  #from: Kept | null;
  #running: Promise<void> | undefined;
  /** Whether something was written since what is being kept was read. */
  #isStale = false;
  /** What is being kept. */
  #keeping: Kept | null = null;
  /** What the page was left with. */
  #left: Kept | null = null;
  #notKept = $state('');
  #parted = $state('');

  /**
   * @param opened the draft as it was read; null where it is not kept yet
   * @param current the draft as it stands now
   * @param onkept told what is kept: under another id and name where another tab had changed the draft, and
   *   from then on that is the draft that stands here
   */
  constructor(
    drafts: Drafts<Kept>,
    opened: Kept | null,
    current: () => Kept,
    onkept: (kept: Kept) => void = () => undefined
  ) {
    this.#drafts = drafts;
    this.#from = opened;
    this.#current = current;
    this.#onkept = onkept;
  }

  /** Why the draft is not kept; empty while it is. */
  get notKept(): string {
    return this.#notKept;
  }

  /** That the draft was parted from the one of another tab; empty if it was not. */
  get parted(): string {
    return this.#parted;
  }

  /** Keeps what stands there at once; what is written while that is under way is kept after it, all in one. */
  keep(): void {
    this.#isStale = true;
    this.#running ??= this.#keepAll();
  }

  /** Resolves once all is kept that was written, or could not be. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Holds what is not kept yet: call it when the page is left, which may end the keeping. */
  leave(): void {
    if (!this.#running) return;
    const { kind, left } = this.#drafts;
    if (this.#left) left.letGo(this.#left);
    this.#left = this.#current();
    const from = [this.#from, this.#keeping].filter((draft) => draft !== null);
    left.hold(this.#left, from.map(kind.stateOf));
  }

  /** Whether another tab has kept a later state of the draft, from which this tab goes on then. */
  goesOnFrom(kept: Kept): boolean {
    if (this.#running || kept.id !== this.#current().id) return false;
    if (this.#from && kept.changed <= this.#from.changed) return false;
    this.#from = kept;
    return true;
  }

  async #keepAll(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.#keepNow();
    }
    this.#running = undefined;
    // A page can be left and come back to.
    if (this.#left && !this.#notKept) this.#drafts.left.letGo(this.#left);
    this.#left = null;
  }

  async #keepNow(): Promise<void> {
    const { stateOf, nameOf, list } = this.#drafts.kind;
    const draft = this.#current();
    this.#keeping = draft;
    try {
      const kept = await this.#drafts.keep(draft, this.#from ? [stateOf(this.#from)] : []);
      this.#from = kept;
      this.#notKept = '';
      if (kept.id !== draft.id)
        this.#parted = `Another tab changed “${nameOf(draft)}” at the same time: what you wrote here is kept as “${nameOf(kept)}”, and the other is in ${list}.`;
      this.#onkept(kept);
    } catch (error) {
      this.#notKept = error instanceof Error ? error.message : String(error);
    }
  }
}
