import { asset } from '$app/paths';
import { fetchJson } from '../fetch-documents';
import type { SinceFile } from '$lib/versions/since';

const files = new Map<string, Promise<SinceFile>>();

/** What has changed in a question's chart; kept once it has arrived. Rejects with a sentence for the reader where it does not. */
export function fetchSince(slug: string): Promise<SinceFile> {
  const running =
    files.get(slug) ??
    fetchJson<SinceFile>(asset(`/data/since/${slug}.json`), 'What has changed in this chart');
  files.set(slug, running);
  running.catch(() => files.delete(slug));
  return running;
}
