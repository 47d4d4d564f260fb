import { replaceState } from '$app/navigation';
import { fetchSources } from '$lib/figure/fetch-documents';
import {
  filterSources,
  formatSourceFilter,
  noSourceFilter,
  parseSourceFilter,
  type ListedSource,
  type SourceFilter
} from './filter';

/** What a reader looks for among all documents; they are fetched when first needed. What is looked for stands in the address. */
export class SourceSearch {
  filter = $state.raw<SourceFilter>(noSourceFilter);
  /** Empty until they have arrived. */
  sources = $state.raw<readonly ListedSource[]>([]);
  failure = $state('');
  readonly active = $derived(formatSourceFilter(this.filter) !== '');
  readonly found = $derived(this.active ? filterSources(this.sources, this.filter) : []);

  /** Reads the address: call it after each navigation, the first one included. */
  read(): void {
    this.filter = parseSourceFilter(location.search);
    if (this.active) void this.fetch();
  }

  change(change: Partial<SourceFilter>): void {
    this.filter = { ...this.filter, ...change };
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- a query of the open page
    replaceState(formatSourceFilter(this.filter) || location.pathname, {});
    void this.fetch();
  }

  /** Fetches all documents, once; tries again after a failure. */
  async fetch(): Promise<void> {
    if (this.sources.length) return;
    try {
      const all = await fetchSources();
      this.sources = Object.entries(all).map(([id, source]) => ({ ...source, id }));
      this.failure = '';
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}
