/** A piece of a note: plain words, or a document that the note names by its id. */
export type NotePart = string | { source: string; publisher: string };

/**
 * Splits a note at the ids of documents that it names, in round or square brackets or without.
 * @param publisherOf who published the document with an id; undefined where there is no such document
 */
export function linkedNote(note: string, publisherOf: (id: string) => string | undefined): NotePart[] {
  const parts: NotePart[] = [];
  let plainFrom = 0;
  for (const match of note.matchAll(/(?:source: )?\b([a-z0-9]+(?:-[a-z0-9]+)+)\b/g)) {
    const source = match[1] ?? '';
    const publisher = publisherOf(source);
    if (!publisher) continue;
    parts.push(note.slice(plainFrom, match.index), { source, publisher });
    plainFrom = match.index + match[0].length;
  }
  return [...parts, note.slice(plainFrom)].filter((part) => part !== '');
}
