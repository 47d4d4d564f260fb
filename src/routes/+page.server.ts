import { loadQuestion } from '$lib/questions/load.server';
import { loadMissionIndex } from '$lib/filters/load-missions.server';
import { loadNames } from '$lib/questions/load-names.server';
import { loadStats } from '$lib/questions/load-stats.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  observers: await loadQuestion('observers-over-time'),
  stations: await loadQuestion('stations-over-time'),
  findings: await loadQuestion('findings-over-time'),
  missions: loadMissionIndex(),
  names: loadNames(),
  stats: await loadStats()
});
