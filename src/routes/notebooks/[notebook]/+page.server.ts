import { error } from '@sveltejs/kit';
import { descriptor } from '$lib/dataset/descriptor';
import { drawnNotebook, shippedNotebooks } from '$lib/notebook/catalogue.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => shippedNotebooks.map(({ slug }) => ({ notebook: slug }));

export const load: PageServerLoad = async ({ params }) => {
  const notebook = await drawnNotebook(params.notebook);
  if (!notebook) error(404, `There is no notebook “${params.notebook}”.`);
  const { slug, title, description, html, headings } = notebook;
  return {
    notebook: { slug, title, description, headings },
    // The site may stand in a folder: what is written from its root is reached from here.
    html: html.replaceAll('href="/', 'href="../../'),
    version: descriptor.version
  };
};
