import { asset } from '$app/paths';
import type { ElectionDocument, SourceListing } from './election-document';

const elections = new Map<string, Promise<ElectionDocument>>();
let sources: Promise<Record<string, SourceListing>> | null = null;

/** The document of an election; kept once it has arrived. Throws a sentence for the reader where it does not. */
export function fetchElection(id: string): Promise<ElectionDocument> {
  const running =
    elections.get(id) ??
    fetchJson<ElectionDocument>(asset(`/elections/${id}.json`), 'The sources of this mark');
  elections.set(id, running);
  running.catch(() => elections.delete(id));
  return running;
}

/** All documents by id; kept once they have arrived. */
export function fetchSources(): Promise<Record<string, SourceListing>> {
  sources ??= fetchJson<Record<string, SourceListing>>(asset('/data/sources.json'), 'The list of sources');
  sources.catch(() => (sources = null));
  return sources;
}

/** A file of the site; `what` names it where it does not arrive. Throws a sentence for the reader. */
export async function fetchJson<Document>(address: string, what: string): Promise<Document> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new Error(`${what} did not arrive: check the connection and try again.`, { cause });
  }
  if (!response.ok)
    throw new Error(`${what} did not arrive (the server answered ${response.status}): try again later.`);
  try {
    return (await response.json()) as Document;
  } catch (cause) {
    throw new Error(`${what} did not arrive whole: try again later.`, { cause });
  }
}
