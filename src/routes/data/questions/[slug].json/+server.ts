import { error, json } from '@sveltejs/kit';
import { folders } from '$lib/questions/folders.server';
import { questionAbout } from '$lib/questions/load.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...folders.keys()].map((slug) => ({ slug }));

/** What a question's figure says beside its chart: title, note, method. */
export const GET: RequestHandler = ({ params }) => {
  if (!folders.has(params.slug)) error(404, `No question “${params.slug}”.`);
  return json(questionAbout(params.slug));
};
