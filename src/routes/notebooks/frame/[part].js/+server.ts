import { error } from '@sveltejs/kit';
import { framePart, pageParts } from '$lib/notebook/frame-bundle.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => pageParts.map((part) => ({ part }));

/** A program of the frame of notebooks, which the page hands in. */
export const GET: RequestHandler = async ({ params }) => {
  const part = pageParts.find((name) => name === params.part);
  if (!part) error(404, `There is no part “${params.part}”.`);
  return new Response(await framePart(part), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
