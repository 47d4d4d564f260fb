import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { arrowFiles } from '$lib/dataset/arrow.server';
import type { EngineManifest } from '$lib/dataset/engine';
import { engineBinary } from '$lib/engine/binary.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Which files the page's engine is made of. */
export const GET: RequestHandler = () => {
  const engine = engineBinary();
  const manifest: EngineManifest = {
    site: version,
    engine: { file: engine.file, bytes: engine.bytes.length },
    tables: arrowFiles().map(({ name, file, bytes, rows }) => ({ name, file, bytes: bytes.length, rows }))
  };
  return json(manifest);
};
