import { error } from '@sveltejs/kit';
import { table } from '$lib/dataset/lookup.server';
import { loadMission } from '$lib/missions/load-mission.server';
import { electionPreview } from '$lib/preview/previews.server';
import { sampled } from '$lib/site/sampled.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  sampled(table('missions')).map(({ election, organization }) => ({ election, organization }));

export const load: PageServerLoad = async ({ params }) => {
  const mission = await loadMission(`${params.election}/${params.organization}`);
  if (!mission) error(404, 'There is no such mission in the data.');
  return { ...mission, preview: await electionPreview(params.election) };
};
