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
    this.#query = location.search;
  }

  /** Goes to a changed view, so that the back button leads to the present one. The view changes at once, before the address does. */
  async change(change: Partial<View>): Promise<void> {
    this.#query = formatView({ ...this.view, ...change });
    await goto(this.#query || location.pathname, { noScroll: true, keepFocus: true });
  }
}
