/** Keeps a draft while it is open, beside what other tabs make of it. */
import { keepMission } from './kept-missions';
import { forgetLeft, leaveDraft } from './left-drafts';
import { draftName, type OwnMission } from './own-mission';

export class DraftKeeper {
  readonly #current: () => OwnMission;
  readonly #onparted: (kept: OwnMission) => void;
  /** When the state that this tab read or kept last was changed. */
  #from: string;
  #running: Promise<void> | undefined;
  /** Whether something was written since what is being kept was read. */
  #isStale = false;
  /** When the state that is being kept was changed. */
  #keeping = '';
  /** The state that the page was left with. */
  #left: OwnMission | undefined;
  #notKept = $state('');
  #parted = $state('');

  /**
   * @param current the draft as it stands in the form
   * @param onparted told the draft of its own that this tab's has become, since another tab had changed it
   */
  constructor(current: () => OwnMission, onparted: (kept: OwnMission) => void) {
    this.#current = current;
    this.#onparted = onparted;
    this.#from = current().changed;
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
    this.#left = this.#current();
    leaveDraft({ mission: this.#left, from: [this.#from, this.#keeping] });
  }

  /** Whether another tab has kept a later state of the draft, from which this tab goes on then. */
  goesOnFrom({ id, changed }: OwnMission): boolean {
    if (this.#running || id !== this.#current().id || changed <= this.#from) return false;
    this.#from = changed;
    return true;
  }

  async #keepAll(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.#keepNow();
    }
    this.#running = undefined;
    // A page can be left and come back to.
    if (this.#left && !this.#notKept) forgetLeft(this.#left);
    this.#left = undefined;
  }

  async #keepNow(): Promise<void> {
    const mission = this.#current();
    this.#keeping = mission.changed;
    try {
      const kept = await keepMission(mission, [this.#from]);
      this.#from = kept.changed;
      this.#notKept = '';
      if (kept.id !== mission.id) {
        this.#parted = `Another tab changed “${draftName(mission)}” at the same time: what you wrote here is kept as “${kept.name}”, and the other is in the list of drafts.`;
        this.#onparted(kept);
      }
    } catch (error) {
      this.#notKept = error instanceof Error ? error.message : String(error);
    }
  }
}
