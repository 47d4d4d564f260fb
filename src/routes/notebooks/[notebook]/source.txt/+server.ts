import { error } from '@sveltejs/kit';
import { shippedNotebooks } from '$lib/notebook/catalogue.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => shippedNotebooks.map(({ slug }) => ({ notebook: slug }));

/** The file of a notebook, to be saved: as plain text, for opened as HTML its cells would run in the site's own name. */
export const GET: RequestHandler = ({ params }) => {
  const notebook = shippedNotebooks.find(({ slug }) => slug === params.notebook);
  if (!notebook) error(404, `There is no notebook “${params.notebook}”.`);
  return new Response(notebook.source, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
