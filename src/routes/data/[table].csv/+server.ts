import { readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { resource } from '$lib/dataset/descriptor';
import { tableNames } from '$lib/dataset/rows';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => tableNames.map((table) => ({ table }));

/** A table of the data package, as it stands in the repository. */
export const GET: RequestHandler = ({ params }) => {
  const table = tableNames.find((name) => name === params.table);
  if (!table) error(404, `No table “${params.table}”.`);
  return new Response(readFileSync(`data/${resource(table).path}`, 'utf8'), {
    headers: { 'content-type': 'text/csv; charset=utf-8' }
  });
};
