import { loadRows } from '$lib/figure/load-rows';
import type { OneQuestion } from '$lib/figure/rows-file.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params, fetch }) => ({
  ...data,
  ...(await loadRows<OneQuestion>(data.file, { fetch, figures: [params.slug] }))
});
