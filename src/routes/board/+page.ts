import type { BoardMeans } from '$lib/board/board-means';
import { loadRows } from '$lib/figure/load-rows';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch }) => ({
  ...data,
  means: await loadRows<BoardMeans>(data.file, { fetch, figures: [] })
});
