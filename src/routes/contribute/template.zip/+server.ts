import { templateZip } from '$lib/own-missions/template';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Empty tables with what their columns mean, for a mission that a reader adds. */
export const GET: RequestHandler = () =>
  new Response(templateZip(), { headers: { 'content-type': 'application/zip' } });
