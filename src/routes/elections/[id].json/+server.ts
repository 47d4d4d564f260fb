import { error, json } from '@sveltejs/kit';
import { electionIds, loadElection } from '$lib/figure/load-election.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => electionIds().map((id) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
  const election = loadElection(params.id);
  if (!election) error(404, `No election “${params.id}”.`);
  return json(election);
};
