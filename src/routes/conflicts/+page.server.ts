import { error } from '@sveltejs/kit';
import { loadConflictList } from '$lib/conflicts/load-conflicts.server';
import { loadDifferences, loadDisputes, loadSplitMissions } from '$lib/conflicts/load-disputes.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  list: (await loadConflictList(1)) ?? error(404, 'There is no list of conflicts.'),
  disputes: loadDisputes(),
  differences: loadDifferences(),
  split: await loadSplitMissions()
});
