import { error } from '@sveltejs/kit';
import { engineBinary } from '$lib/engine/binary.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{ file: engineBinary().file }];

/** DuckDB's WebAssembly, for the page's engine. */
export const GET: RequestHandler = ({ params }) => {
  const { file, bytes } = engineBinary();
  if (params.file !== file) error(404, `no such file: ${params.file}`);
  return new Response(bytes, { headers: { 'content-type': 'application/gzip' } });
};
