import { asset } from '$app/paths';
import { fetchJson } from '$lib/figure/fetch-documents';
import type { ListRules } from '$lib/ui/list-search.svelte';
import type { Conflict } from './conflict';
import {
  filterConflicts,
  formatConflictFilter,
  noConflictFilter,
  parseConflictFilter,
  type ConflictFilter
} from './filter';

/** How the list of all conflicts is filtered and sorted. */
export const conflictRules: ListRules<Conflict, ConflictFilter> = {
  none: noConflictFilter,
  parse: parseConflictFilter,
  format: formatConflictFilter,
  apply: filterConflicts,
  fetch: () => fetchJson<Conflict[]>(asset('/conflicts/all.json'), 'The list of conflicts')
};
