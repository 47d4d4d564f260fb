import { readFileSync } from 'node:fs';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The data package's descriptor, as it stands in the repository. */
export const GET: RequestHandler = () =>
  new Response(readFileSync('data/datapackage.json', 'utf8'), {
    headers: { 'content-type': 'application/json' }
  });
