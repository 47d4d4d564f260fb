import { error } from '@sveltejs/kit';
import { notebookFileAddress, type NotebookFile } from '$lib/notebook/notebook-file';
import type { PageLoad } from './$types';

/** The file beside the page: its cells are seen before it has arrived (see hooks.server.ts). */
export const load: PageLoad = async ({ params, fetch }) => {
  const response = await fetch(notebookFileAddress(params.notebook)).catch(() => null);
  if (response?.status === 404) error(404, `There is no notebook “${params.notebook}”.`);
  if (!response?.ok) error(503, 'The notebook could not be fetched: check the connection and reload the page.');
  return { notebook: (await response.json()) as NotebookFile };
};
