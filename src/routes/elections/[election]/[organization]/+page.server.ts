import { error } from '@sveltejs/kit';
import { table } from '$lib/dataset/lookup.server';
import { loadMission } from '$lib/missions/load-mission.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  table('missions').map(({ election, organization }) => ({ election, organization }));

export const load: PageServerLoad = async ({ params }) =>
  (await loadMission(`${params.election}/${params.organization}`)) ??
  error(404, 'There is no such mission in the data.');
