import { replaceState } from '$app/navigation';

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
  readonly active = $derived.by(() => this.#rules.format(this.filter) !== '');
  readonly found = $derived.by(() => (this.active ? this.#rules.apply(this.items, this.filter) : []));

  constructor(rules: ListRules<Item, Filter>) {
    this.#rules = rules;
  }

  get filter(): Filter {
    return this.#filter ?? this.#rules.none;
  }

  /** Reads the address: call it after each navigation, the first one included. */
  read(): void {
    this.#filter = this.#rules.parse(location.search);
    if (this.active) void this.fetch();
  }

  change(change: Partial<Filter>): void {
    this.#filter = { ...this.filter, ...change };
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- a query of the open page
    replaceState(this.#rules.format(this.filter) || location.pathname, {});
    void this.fetch();
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
