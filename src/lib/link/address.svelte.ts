import { goto } from '$app/navigation';
import { page } from '$app/state';
import { formatView } from './format-view';
import { parseView, type Known, type ParsedView } from './parse-view';
import { defaultView, type View } from './view';

const untouched: ParsedView = { view: defaultView, notices: [] };

/**
 * The view that the address holds. A prerendered page starts with the default view, as its HTML does;
 * the address is read once the page is live.
 */
export class Address {
  #live = $state(false);
  readonly #known: Known;
  readonly #parsed = $derived.by(() =>
    this.#live ? parseView(page.url.searchParams, this.#known) : untouched
  );

  constructor(known: Known) {
    this.#known = known;
  }

  get live(): boolean {
    return this.#live;
  }

  get view(): View {
    return this.#parsed.view;
  }

  /** What of the address could not be read. */
  get notices(): readonly string[] {
    return this.#parsed.notices;
  }

  /** Starts to follow the address: call it when the page is mounted. */
  follow(): void {
    this.#live = true;
  }

  /** The address of a changed view. */
  link(change: Partial<View>): string {
    return formatView({ ...this.view, ...change }) || page.url.pathname;
  }

  /** Goes to a changed view, so that the back button leads to the present one. */
  async change(change: Partial<View>): Promise<void> {
    await goto(this.link(change), { noScroll: true, keepFocus: true });
  }
}
