import { error, json } from '@sveltejs/kit';
import { folders } from '$lib/questions/folders.server';
import { loadSince } from '$lib/versions/load-since.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...folders.keys()].map((slug) => ({ slug }));

/** What has changed in a question's chart since older versions of the data. */
export const GET: RequestHandler = async ({ params }) => {
  if (!folders.has(params.slug)) error(404, `No question “${params.slug}”.`);
  return json(await loadSince(params.slug));
};
