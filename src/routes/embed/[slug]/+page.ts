import { loadRows } from '$lib/figure/load-rows';
import type { QuestionRows } from '$lib/questions/load.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params, fetch }) => ({
  ...data,
  loaded: await loadRows<QuestionRows>(data.file, { fetch, figures: [params.slug] })
});
