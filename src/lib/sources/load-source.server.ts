import { rowById, rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { SourceNoteRow, SourceRow } from '$lib/dataset/rows';
import { nameOn } from '$lib/dataset/name-on.server';
import { documentRef } from '$lib/records/document.server';
import { linkedNote } from '$lib/records/note.server';
import { languageName } from '$lib/ui/words';
import { labelOf, meaningOf } from './labels.server';
import { carriersOf } from './same-claims.server';
import type { Coded, SourceNote, SourcePage } from './source-page';
import { takenFrom } from './taken.server';
import { pageTitleOf } from './titles.server';

/** What the page of a document shows; undefined where there is no such document. */
export function loadSource(id: string): SourcePage | undefined {
  const source = rowById('sources', id);
  if (!source) return undefined;
  const groups = takenFrom(id);
  const others = (rows: readonly SourceRow[]) => rows.filter((row) => row.id !== id);
  return {
    ...documentRef(id),
    pageTitle: pageTitleOf(source),
    origin: source.origin,
    organization: source.organization ? nameOf(source.organization, source.published) : null,
    role: coded('role', source.role),
    type: coded('type', source.type),
    carrier: coded('carrier', source.carrier),
    read: coded('read', source.read),
    languageName: languageName(source.language),
    notes: rowsWhere('source_notes', 'source', id).map(toNote),
    groups,
    taken: groups.flatMap(({ kinds }) => kinds.flatMap(({ items }) => items)).length,
    carriers: carriersOf(id),
    sameAddress: source.url
      ? others(rowsWhere('sources', 'url', source.url)).map((row) => documentRef(row.id))
      : [],
    ofOrigin: others(rowsWhere('sources', 'origin', source.origin)).length
  };
}

/** By the name of the day on which the document came out, where that is known. */
function nameOf(organization: string, published: string | null): { id: string; name: string } {
  const { name } = published ? nameOn(organization, published) : rowNamed('organizations', organization);
  return { id: organization, name };
}

const coded = <Code extends string>(column: string, code: Code): Coded<Code> => ({
  code,
  label: labelOf('sources', column, code),
  meaning: meaningOf('sources', column, code)
});

const toNote = ({ id, kind, words, reading, confidence, note }: SourceNoteRow): SourceNote => ({
  id,
  kind,
  kindLabel: labelOf('source_notes', 'kind', kind),
  words,
  reading,
  confidence: confidence && labelOf('source_notes', 'confidence', confidence),
  note: linkedNote(note)
});
