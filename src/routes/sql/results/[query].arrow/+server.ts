import { error } from '@sveltejs/kit';
import { resultName } from '$lib/workbench/shipped';
import { shippedQueries, shippedResult } from '$lib/workbench/shipped.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => shippedQueries.map((query) => ({ query: resultName(query) }));

/** What a query of ours gives. */
export const GET: RequestHandler = async ({ params }) => {
  const bytes = await shippedResult(params.query);
  if (!bytes) error(404, `no such result: ${params.query}`);
  return new Response(bytes, { headers: { 'content-type': 'application/vnd.apache.arrow.stream' } });
};
