import { goto } from '$app/navigation';
import { formatView } from './format-view';
import { parseView, type Known, type ParsedView } from './parse-view';
import { defaultView, type View } from './view';

const untouched: ParsedView = { view: defaultView, notices: [] };

/**
 * The view that the address holds. A prerendered page starts with the default view, as its HTML does;
 * the address is read once the page is live.
 */
export class Address {
  /** The query that the view is read from; null until the page is live. */
  #query = $state<string | null>(null);
  /** Changes whose address is not there yet: it must not be read back meanwhile. */
  #changing = 0;
  readonly #known: Known;
  readonly #parsed = $derived.by(() =>
    this.#query === null ? untouched : parseView(this.#query, this.#known)
  );

  constructor(known: Known) {
    this.#known = known;
  }

  get live(): boolean {
    return this.#query !== null;
  }

  get view(): View {
    return this.#parsed.view;
  }

  /** What of the address could not be read. */
  get notices(): readonly string[] {
    return this.#parsed.notices;
  }

  /** Reads the address: call it after each navigation, the first one included. */
  read(): void {
    if (!this.#changing) this.#query = location.search;
  }

  /**
   * Goes to a changed view, so that the back button leads to the present one. The view changes at once; the address
   * follows after the next frame, unless the view has changed again by then.
   */
  async change(change: Partial<View>): Promise<void> {
    const query = formatView({ ...this.view, ...change });
    this.#query = query;
    this.#changing += 1;
    try {
      await nextFrame();
      if (this.#query === query) await goto(query || location.pathname, { noScroll: true, keepFocus: true });
    } finally {
      this.#changing -= 1;
      this.read();
    }
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
