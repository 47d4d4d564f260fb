import { homeRows, rowsAddress } from '$lib/figure/rows-file.server';
import { homePreview } from '$lib/preview/previews.server';
import { loadStats } from '$lib/questions/load-stats.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  file: rowsAddress(await homeRows()),
  stats: await loadStats(),
  preview: await homePreview()
});
