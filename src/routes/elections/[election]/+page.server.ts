import { error } from '@sveltejs/kit';
import { table } from '$lib/dataset/lookup.server';
import { loadElectionPage } from '$lib/elections/load-election-page.server';
import { electionPreview } from '$lib/preview/previews.server';
import { sampled } from '$lib/site/sampled.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => sampled(table('elections')).map(({ id }) => ({ election: id }));

export const load: PageServerLoad = async ({ params }) => {
  const election = await loadElectionPage(params.election);
  if (!election) error(404, `No election “${params.election}”.`);
  return { ...election, preview: await electionPreview(params.election) };
};
