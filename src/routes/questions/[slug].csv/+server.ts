import { error } from '@sveltejs/kit';
import { rowsCsv } from '$lib/export/csv';
import { folders } from '$lib/questions/folders.server';
import { questionTwin } from '$lib/twins/question-twin.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...folders.keys()].map((slug) => ({ slug }));

/** All rows of a question, for spreadsheets and scripts. */
export const GET: RequestHandler = async ({ params }) => {
  if (!folders.has(params.slug)) error(404, `There is no question “${params.slug}”.`);
  return new Response(rowsCsv(await questionTwin(params.slug)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' }
  });
};
