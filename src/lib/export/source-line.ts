import { count } from '$lib/ui/words';

/** What the rows of a figure rest on. */
export interface Sources {
  count: number;
  /** Those who published the documents of most rows, first the one with most; may be empty. */
  publishers: readonly string[];
  /** Where the documents are listed. */
  address: string;
  readerMade: boolean;
}

/** `12 documents of missions, governments and media` */
export const documentsOf = (documents: number): string =>
  `${count(documents, 'document')} of missions, governments and media`;

/** The source line of a picture; without documents, where the figure is. */
export function sourceLine({ count: documents, publishers, address, readerMade }: Sources): string {
  if (!documents) return `Made from the figure at ${address}`;
  const most = publishers.length ? ` (most rows from ${list(publishers)})` : '';
  const named = `${documentsOf(documents)}${most}`;
  // The address shows our rows, so it lists no source that only a reader’s rows name.
  return readerMade
    ? `Sources named by the reader’s rows: ${named}. Made from the figure at ${address}`
    : `Source: ${named}, listed at ${address}`;
}

const list = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');

/** The publishers of most rows, at most three. */
export function mostFrequentPublishers(
  rows: readonly { sources: string }[],
  publisherOf: (source: string) => string | undefined
): string[] {
  const rowsOf = new Map<string, number>();
  for (const { sources } of rows) {
    const publishers = new Set(sources.split(' ').map(publisherOf));
    for (const publisher of publishers)
      if (publisher) rowsOf.set(publisher, (rowsOf.get(publisher) ?? 0) + 1);
  }
  return [...rowsOf]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([publisher]) => publisher);
}
