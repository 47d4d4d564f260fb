import { categories } from '$lib/dataset/descriptor';
import { rowsWhere } from '$lib/dataset/lookup.server';
import type { EventKind, TableName } from '$lib/dataset/rows';

export interface Participant {
  person: string | null;
  role: string;
  institution: string;
  category: string | null;
  part: string | null;
  source: string;
}

/** Something that happened around an election, with who took part. */
export interface ElectionEvent {
  id: string;
  kind: EventKind;
  kindLabel: string;
  mission: string | null;
  date: string;
  title: string;
  place: string | null;
  format: string | null;
  summary: string;
  source: string;
  participants: Participant[];
}

/** The events around an election, the earliest first. */
export function eventsOf(election: string): ElectionEvent[] {
  return [...rowsWhere('events', 'election', election)]
    .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
    .map(({ id, kind, mission, date, title, place, format, summary, source }) => ({
      id,
      kind,
      kindLabel: label('events', 'kind', kind),
      mission,
      date,
      title,
      place,
      format: format && label('events', 'format', format),
      summary,
      source,
      participants: rowsWhere('participants', 'event', id).map((row) => ({
        person: row.person,
        role: row.role,
        institution: row.institution,
        category: row.category && label('participants', 'category', row.category),
        part: row.part && label('participants', 'part', row.part),
        source: row.source
      }))
    }));
}

const label = (table: TableName, column: string, code: string) =>
  categories(table, column).find(({ value }) => value === code)?.label ?? code;
