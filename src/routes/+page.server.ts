import { comparisonsFile } from '$lib/figure/comparisons.server';
import { loadNames } from '$lib/questions/load-names.server';
import { loadStats } from '$lib/questions/load-stats.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  comparisons: `/data/comparisons/${(await comparisonsFile()).file}`,
  names: loadNames(),
  stats: await loadStats()
});
