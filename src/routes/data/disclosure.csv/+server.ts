import { disclosureCsv } from '$lib/missions/disclosure-csv.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What each mission made public, and which kind of nothing stands where it did not. */
export const GET: RequestHandler = async () =>
  new Response(await disclosureCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
