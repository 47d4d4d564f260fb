import { error } from '@sveltejs/kit';
import { arrowFiles } from '$lib/dataset/arrow.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => arrowFiles().map(({ file }) => ({ file }));

/** A table as Arrow, for the page's engine. */
export const GET: RequestHandler = ({ params }) => {
  const found = arrowFiles().find(({ file }) => file === params.file);
  if (!found) error(404, `no such file: ${params.file}`);
  return new Response(found.bytes, { headers: { 'content-type': 'application/gzip' } });
};
