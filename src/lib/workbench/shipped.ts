/** The queries of ours: examples that teach, and those behind the questions. */
import { asset, resolve } from '$app/paths';
import type { Result } from '$lib/engine/engine';

export type ShippedKind = 'example' | 'question';

export interface ShippedQuery {
  kind: ShippedKind;
  slug: string;
  /** What it asks. */
  title: string;
  /** Examples only: what of SQL it shows. */
  teaches?: string;
  sql: string;
}

/** The name of a query's result among the site's files. */
export const resultName = ({ kind, slug }: Pick<ShippedQuery, 'kind' | 'slug'>) => `${kind}-${slug}`;

let queries: Promise<ShippedQuery[]> | undefined;

/** All of them, the examples first; fetched once. Rejects where they do not arrive; whoever asks again begins anew. */
export function fetchShipped(): Promise<ShippedQuery[]> {
  queries ??= fetchFile(asset('/sql/queries.json'))
    .then((response) => response.json())
    .catch((error: unknown) => {
      queries = undefined;
      throw error;
    });
  return queries;
}

/** What a query of ours gave when the site was built: no engine is needed to show it. Rejects where it does not arrive. */
export async function fetchResult(query: Pick<ShippedQuery, 'kind' | 'slug'>): Promise<Result> {
  const address = resolve('/sql/results/[query].arrow', { query: resultName(query) });
  const [response, { readResult }] = await Promise.all([fetchFile(address), import('$lib/engine/result')]);
  return readResult(new Uint8Array(await response.arrayBuffer()));
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return response;
}
