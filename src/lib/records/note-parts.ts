/** A piece of a note: plain words, or a document that the note names by its id. */
export type NotePart = string | { source: string; publisher: string };

/** The ids of documents have parts joined by hyphens; so have some words, which name no document. */
const perhapsId = /(?:source: )?\b([a-z0-9]+(?:-[a-z0-9]+)+)\b/g;

/**
 * A note as a sentence, parted at the ids of documents that it names.
 * @param publisherOf who published the document with an id; undefined where there is no such document
 */
export function noteParts(note: string, publisherOf: (id: string) => string | undefined): NotePart[] {
  const sentence = asSentence(note, (word) => publisherOf(word) !== undefined);
  const parts: NotePart[] = [];
  let plainFrom = 0;
  for (const match of sentence.matchAll(perhapsId)) {
    const source = match[1] ?? '';
    const publisher = publisherOf(source);
    if (!publisher) continue;
    parts.push(sentence.slice(plainFrom, match.index), { source, publisher });
    plainFrom = match.index + match[0].length;
  }
  return [...parts, sentence.slice(plainFrom)].filter((part) => part !== '');
}

/** A note in words alone, its documents by their publishers. */
export const noteWords = (parts: readonly NotePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.publisher)).join('');

/** Sources in square brackets after the last sentence. */
const sourcesBehind = /[.\s]*\[([^\]]+)\]$/;

/** A capital, unless a document's id or a web address begins the note; its sources in the sentence; a full stop. */
function asSentence(note: string, isSource: (word: string) => boolean): string {
  const [word = ''] = note.split(' ');
  const begun = isSource(word) || /\w\.\w/.test(word) ? note : (note[0]?.toUpperCase() ?? '') + note.slice(1);
  const told = begun.replace(sourcesBehind, ' ($1)');
  return /[.!?…]\)?$/.test(told) ? told : `${told}.`;
}
