/** All rows about a mission, whatever table they stand in. */
import { rowById, rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import { linkedNote, type NotePart } from './linked-note';

const tables = [
  'figures',
  'milestones',
  'heads',
  'members',
  'places',
  'meetings',
  'findings',
  'conclusions',
  'statements',
  'standards'
] as const;

/** The documents of all rows about a mission, one entry a row. */
export const sourcesOfRows = (mission: string): string[] =>
  tables.flatMap((name) => rowsWhere(name, 'mission', mission).map(({ source }) => source));

/** Whether a document is the mission's own, or that of the joint mission which it is part of. */
export function isOwn(mission: string, source: string): boolean {
  const { organization, part_of } = rowNamed('missions', mission);
  const whose = rowNamed('sources', source).organization;
  return (
    whose !== null &&
    (whose === organization || (part_of !== null && whose === rowNamed('missions', part_of).organization))
  );
}

/** A note whose documents are linked. */
export const noteParts = (note: string): NotePart[] =>
  linkedNote(note, (id) => rowById('sources', id)?.publisher);
