/** A piece of a gap's note: words, or a document that it names by its id. */
export type NotePart = { text: string } | { source: string };

/** The ids of sources have parts joined by hyphens; so have some words, which are no sources. */
const perhapsId = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/** `stations_abroad` is the name of a measure, and reads as words. */
const words = (text: string) => text.replace(/(?<=[a-z])_(?=[a-z])/g, ' ');

/**
 * Parts a note into words and the documents that it names, so that each can be a link.
 * @param isSource whether an id is that of a document of the data
 */
export function noteParts(note: string, isSource: (id: string) => boolean): NotePart[] {
  const parts: NotePart[] = [];
  let read = 0;
  for (const match of note.matchAll(perhapsId)) {
    if (!isSource(match[0])) continue;
    const before = note.slice(read, match.index);
    if (before) parts.push({ text: words(before) });
    parts.push({ source: match[0] });
    read = match.index + match[0].length;
  }
  if (read < note.length) parts.push({ text: words(note.slice(read)) });
  return parts;
}
