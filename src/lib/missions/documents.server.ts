/** The documents of a mission's page, numbered: its own first, then others' accounts, the earlier before the later. */
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import { documentRef } from '$lib/records/document.server';
import { linkedNote } from '$lib/records/note.server';
import type { DocumentNote, MissionDocument } from './documents';
import { labelOf, labelOrNull } from './labels.server';
import { isOwn } from './own-rows.server';

/**
 * @param mission its id
 * @param cited the documents of all rows on its page, one entry a row
 */
export function documentsOfMission(mission: string, cited: readonly string[]): MissionDocument[] {
  const rows = new Map<string, number>();
  for (const id of cited) rows.set(id, (rows.get(id) ?? 0) + 1);
  return [...rows]
    .map(([id, count]) => toDocument(mission, id, count))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map((document, i) => ({ ...document, number: i + 1 }));
}

const sortKey = ({ own, published, title, id }: MissionDocument) =>
  [own ? 0 : 1, published ?? '9999', title, id].join('|');

function toDocument(mission: string, id: string, rows: number): MissionDocument {
  const { type, role, read, carrier, origin, publisher } = rowNamed('sources', id);
  return {
    ...documentRef(id),
    number: 0,
    own: isOwn(mission, id),
    type: labelOf('sources', 'type', type),
    role: labelOf('sources', 'role', role),
    whole: read === 'whole',
    copy: carrier === 'copy',
    origin: origin === publisher ? null : origin,
    rows,
    notes: notesOn(id)
  };
}

/** What is noted of a document, in the table's order. */
export const notesOn = (source: string): DocumentNote[] =>
  rowsWhere('source_notes', 'source', source).map(({ id, kind, words, reading, confidence, note }) => ({
    id,
    kind: labelOf('source_notes', 'kind', kind),
    words,
    reading,
    confidence: labelOrNull('source_notes', 'confidence', confidence),
    note: linkedNote(note)
  }));
