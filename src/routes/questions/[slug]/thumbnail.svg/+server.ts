import { error } from '@sveltejs/kit';
import { thumbnail } from '$lib/gallery/thumbnail.server';
import { folders } from '$lib/questions/folders.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...folders.keys()].map((slug) => ({ slug }));

/** A question's chart, small. */
export const GET: RequestHandler = async ({ params }) => {
  if (!folders.has(params.slug)) error(404, `No question “${params.slug}”.`);
  return new Response(await thumbnail(params.slug), { headers: { 'content-type': 'image/svg+xml' } });
};
