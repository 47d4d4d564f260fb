import { loadRows } from '$lib/figure/load-rows';
import type { HomeRows } from '$lib/figure/rows-file.server';
import type { PageLoad } from './$types';

const figures = [
  'same-election-different-verdicts',
  'observers-over-time',
  'stations-over-time',
  'findings-over-time'
];

export const load: PageLoad = async ({ data, fetch }) => ({
  ...data,
  ...(await loadRows<HomeRows>(data.file, { fetch, figures }))
});
