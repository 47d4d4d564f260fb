import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { asset } from '$app/paths';
import type { Comparisons } from '$lib/figure/comparisons.server';
import { fetchFigure } from '$lib/figure/fetch-figure';
import type { PageLoad } from './$types';

const slugs = ['observers-over-time', 'stations-over-time', 'findings-over-time'];

/** The rows are a file beside the page: its charts are seen before it has arrived (see hooks.server.ts). */
export const load: PageLoad = async ({ data, fetch }) => {
  if (browser && location.search) slugs.forEach((slug) => void fetchFigure(slug).catch(() => undefined));
  const response = await fetch(asset(data.comparisons)).catch(() => null);
  if (!response?.ok)
    error(503, 'The rows behind the charts could not be fetched: check the connection and reload the page.');
  const rows: Comparisons = await response.json();
  return { ...data, ...rows };
};
