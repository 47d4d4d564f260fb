import { replaceState } from '$app/navigation';
import { leftOut } from './left-out';

/** How a long list is filtered and sorted as a whole. */
export interface ListRules<Item, Filter> {
  /** The filter that lets everything pass, in the order of the pages. */
  none: Filter;
  parse: (query: string) => Filter;
  /** With its `?`; empty for none. */
  format: (filter: Filter) => string;
  apply: (items: readonly Item[], filter: Filter) => readonly Item[];
  /** All items. Throws a sentence for the reader. */
  fetch: () => Promise<readonly Item[]>;
}

/**
 * What a reader looks for in a long list that stands in pages: all of it is fetched when first needed.
 * What is looked for stands in the address.
 */
export class ListSearch<Item, Filter extends object> {
  readonly #rules: ListRules<Item, Filter>;
  #filter = $state.raw<Filter>();
  /** Empty until they have arrived. */
  items = $state.raw<readonly Item[]>([]);
  failure = $state('');
  /** What of the address was left out. */
  notices = $state.raw<readonly string[]>([]);
  /** How many pages’ worth of what was found are on show. */
  batches = $state(1);
  readonly active = $derived.by(() => this.#rules.format(this.filter) !== '');
  readonly found = $derived.by(() => (this.active ? this.#rules.apply(this.items, this.filter) : []));

  constructor(rules: ListRules<Item, Filter>) {
    this.#rules = rules;
  }

  get filter(): Filter {
    return this.#filter ?? this.#rules.none;
  }

  /**
   * Reads the address: call it after each navigation, the first one included. What it cannot mean is left out, and told.
   * @param choices the values that a key may have, for keys that are chosen from a list
   */
  read(choices: Partial<Record<keyof Filter, readonly string[]>>): void {
    const filter = { ...this.#rules.parse(location.search) };
    for (const key of Object.keys(filter) as (keyof Filter)[]) {
      const allowed = choices[key];
      if (allowed && !allowed.includes(String(filter[key]))) filter[key] = this.#rules.none[key];
    }
    this.notices = leftOut(location.search, filter);
    this.#filter = filter;
    if (this.active) void this.fetch();
  }

  change(change: Partial<Filter>): void {
    this.notices = [];
    this.batches = 1;
    this.#filter = { ...this.filter, ...change };
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- a query of the open page
    replaceState(this.#rules.format(this.filter) || location.pathname, {});
    void this.fetch();
  }

  /** Lets everything pass again. */
  reset(): void {
    this.change(this.#rules.none);
  }

  /** Fetches all items, once; tries again after a failure. */
  async fetch(): Promise<void> {
    if (this.items.length) return;
    try {
      this.items = await this.#rules.fetch();
      this.failure = '';
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}
