import { error } from '@sveltejs/kit';
import { tableParquet } from '$lib/dataset/parquet.server';
import { tableNames } from '$lib/dataset/rows';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => tableNames.map((table) => ({ table }));

/** A table of the data package in its true types. */
export const GET: RequestHandler = ({ params }) => {
  const table = tableNames.find((name) => name === params.table);
  if (!table) error(404, `No table “${params.table}”.`);
  return new Response(tableParquet(table), {
    headers: { 'content-type': 'application/vnd.apache.parquet' }
  });
};
