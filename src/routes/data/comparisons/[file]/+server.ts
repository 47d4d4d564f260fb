import { error } from '@sveltejs/kit';
import { comparisonsFile } from '$lib/figure/comparisons.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => [{ file: (await comparisonsFile()).file }];

/** The rows of the first page. */
export const GET: RequestHandler = async ({ params }) => {
  const { file, text } = await comparisonsFile();
  if (params.file !== file) error(404, `no such file: ${params.file}`);
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
