/** Which documents a result rests on. */
import type { Result } from '$lib/engine/engine';
import { inTurns } from '$lib/export/result-turns';
import { mostFrequentPublishers } from '$lib/export/source-line';
import { fetchSources } from '$lib/figure/fetch-documents';

/** The documents of ours that the rows of a result name. */
export interface ResultSources {
  count: number;
  /** Those who published the documents of most rows. */
  publishers: readonly string[];
}

const none: ResultSources = { count: 0, publishers: [] };

/** Looks for ids of our documents in a column `source` or `sources`; none where there is no such column, or the list does not arrive. */
export async function resultSources({ columns, rowCount, value }: Result): Promise<ResultSources> {
  const index = columns.findIndex(({ name }) => /^sources?$/i.test(name));
  if (index < 0) return none;
  const rows: { sources: string }[] = [];
  await inTurns(rowCount, (from, until) => {
    for (let row = from; row < until; row++) {
      const held = value(row, index);
      if (typeof held === 'string') rows.push({ sources: held });
      else if (Array.isArray(held)) rows.push({ sources: held.join(' ') });
    }
  });
  try {
    const known = await fetchSources();
    const ids = new Set(
      rows.flatMap(({ sources }) => sources.split(' ')).filter((id) => Object.hasOwn(known, id))
    );
    const publisherOf = (id: string) => (Object.hasOwn(known, id) ? known[id]?.publisher : undefined);
    return { count: ids.size, publishers: mostFrequentPublishers(rows, publisherOf) };
  } catch {
    return none;
  }
}
