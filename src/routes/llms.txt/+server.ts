import { llmsText } from '$lib/twins/llms-text.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the site holds, for language models. */
export const GET: RequestHandler = async () =>
  new Response(await llmsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
