import { release } from '$lib/dataset/release.server';
import { documentsOf } from '$lib/export/source-line';

/** On what a link's picture rests: how many documents, and which data. */
export function sourceLineOf(rows: readonly { sources: string }[]): string {
  const documents = new Set(rows.flatMap(({ sources }) => sources.split(' ').filter(Boolean))).size;
  const data = `data ${release().dataVersion}`;
  return documents ? `${documentsOf(documents)} · ${data}` : data;
}
