import { error } from '@sveltejs/kit';
import { rowsJson } from '$lib/export/json';
import { folders } from '$lib/questions/folders.server';
import { questionTwin } from '$lib/twins/question-twin.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...folders.keys()].map((slug) => ({ slug }));

/** All rows of a question, with what they are and the documents behind them. */
export const GET: RequestHandler = async ({ params }) => {
  if (!folders.has(params.slug)) error(404, `There is no question “${params.slug}”.`);
  return new Response(rowsJson(await questionTwin(params.slug)), {
    headers: { 'content-type': 'application/json' }
  });
};
