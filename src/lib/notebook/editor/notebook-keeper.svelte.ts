/** Keeps the notebook that is open in this browser, as soon as something of it has changed. */
import { keepNotebook, newId, now, type KeptNotebook } from './kept-notebooks';
import { forgetLeft, leaveNotebook } from './left-notebook';

type Kept = Omit<KeptNotebook, 'id' | 'changed' | 'state'>;

export class NotebookKeeper {
  readonly #current: () => Kept;
  readonly #onkept: (id: string) => void;
  #id: string;
  /** The state that this tab read or kept last. */
  #from: string;
  #running: Promise<void> | undefined;
  #isStale = false;
  /** The state that is being kept. */
  #keeping = '';
  #hasLeft = false;
  #notKept = $state('');
  #parted = $state('');

  /**
   * @param opened the name and the state of what is kept already; a new name where nothing is
   * @param current what stands there now
   * @param onkept told the name under which it is kept
   */
  constructor(opened: Pick<KeptNotebook, 'id' | 'state'>, current: () => Kept, onkept: (id: string) => void) {
    this.#id = opened.id;
    this.#from = opened.state;
    this.#current = current;
    this.#onkept = onkept;
  }

  get id(): string {
    return this.#id;
  }

  /** Why it is not kept; empty while it is. */
  get notKept(): string {
    return this.#notKept;
  }

  /** That it was parted from the one of another tab; empty if it was not. */
  get parted(): string {
    return this.#parted;
  }

  /** Keeps what stands there; what is written while that is under way is kept after it, all in one. */
  keep(): void {
    this.#isStale = true;
    this.#running ??= this.#keepAll();
  }

  /** Resolves once all is kept that was written, or could not be. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Holds what is not kept yet: call it when the page is left. */
  leave(): void {
    if (!this.#running) return;
    this.#hasLeft = true;
    leaveNotebook({ notebook: this.#now(), from: [this.#from, this.#keeping] });
  }

  async #keepAll(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.#keepNow();
    }
    this.#running = undefined;
    // A page can be left and come back to.
    if (this.#hasLeft && !this.#notKept) forgetLeft();
    this.#hasLeft = false;
  }

  async #keepNow(): Promise<void> {
    const notebook = this.#now();
    this.#keeping = notebook.state;
    try {
      const { id, state, notebook: kept } = await keepNotebook(notebook, [this.#from]);
      if (id !== this.#id)
        this.#parted = `Another tab changed this notebook at the same time: what you write here is kept as “${kept.title}”, and the other is in the list.`;
      this.#id = id;
      this.#from = state;
      this.#notKept = '';
      this.#onkept(id);
    } catch (error) {
      this.#notKept = error instanceof Error ? error.message : String(error);
    }
  }

  #now(): KeptNotebook {
    return { ...this.#current(), id: this.#id, changed: now(), state: newId() };
  }
}
