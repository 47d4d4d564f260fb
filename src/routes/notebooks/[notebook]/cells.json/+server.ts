import { error, json } from '@sveltejs/kit';
import { drawnNotebook, shippedNotebooks } from '$lib/notebook/catalogue.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => shippedNotebooks.map(({ slug }) => ({ notebook: slug }));

/** All that a notebook's page is made of (`NotebookFile`). */
export const GET: RequestHandler = async ({ params }) => {
  const notebook = await drawnNotebook(params.notebook);
  if (!notebook) error(404, `There is no notebook “${params.notebook}”.`);
  return json(notebook);
};
