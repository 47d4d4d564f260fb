import { fetchSources } from '$lib/figure/fetch-documents';
import type { ListRules } from '$lib/ui/list-search.svelte';
import {
  filterSources,
  formatSourceFilter,
  noSourceFilter,
  parseSourceFilter,
  type ListedSource,
  type SourceFilter
} from './filter';

/** How the list of all documents is filtered and sorted. */
export const sourceRules: ListRules<ListedSource, SourceFilter> = {
  none: noSourceFilter,
  parse: parseSourceFilter,
  format: formatSourceFilter,
  apply: filterSources,
  fetch: async () => Object.entries(await fetchSources()).map(([id, source]) => ({ ...source, id }))
};
