/** What a column's name means among tables. */
import type { EditorColumn } from './editor-schema';
import type { Relation } from './relation';

/** The table whose name stands before a column's. */
export const relationOf = (path: string[], relations: readonly Relation[]): Relation | undefined =>
  relations.find(({ name }) => name.toLowerCase() === path.at(-2)?.toLowerCase());

/** The column that a name means, with or without its table before it. */
export function columnAt(path: string[], relations: readonly Relation[]): EditorColumn | undefined {
  const wanted = path.at(-1)?.toLowerCase();
  const among = path.length > 1 ? [relationOf(path, relations)] : relations;
  return among
    .flatMap((relation) => relation?.columns ?? [])
    .find(({ name }) => name.toLowerCase() === wanted);
}
