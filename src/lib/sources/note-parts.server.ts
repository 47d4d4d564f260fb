import { rowById } from '$lib/dataset/lookup.server';
import type { NotePart } from './note-parts';

/** Words that may be the id of a document: lower case, parted by hyphens. */
const idLike = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/** A note in pieces, so that each document that it names by id can be a link. */
export function notePartsOf(note: string): NotePart[] {
  const parts: NotePart[] = [];
  let end = 0;
  for (const match of note.matchAll(idLike)) {
    const source = rowById('sources', match[0]);
    if (!source) continue;
    if (match.index > end) parts.push(note.slice(end, match.index));
    parts.push({ id: source.id, title: source.title });
    end = match.index + match[0].length;
  }
  if (end < note.length) parts.push(note.slice(end));
  return parts;
}
