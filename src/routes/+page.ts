import { error } from '@sveltejs/kit';
import { asset } from '$app/paths';
import type { Comparisons } from '$lib/figure/comparisons.server';
import type { PageLoad } from './$types';

/** The rows are a file beside the page: its charts are seen before it has arrived (see hooks.server.ts). */
export const load: PageLoad = async ({ data, fetch }) => {
  const response = await fetch(asset(data.comparisons)).catch(() => null);
  if (!response?.ok)
    error(503, 'The rows behind the charts could not be fetched: check the connection and reload the page.');
  const rows: Comparisons = await response.json();
  return { ...data, ...rows };
};
