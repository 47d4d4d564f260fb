/** A table, view or subquery, and how one is found. */
import type { EditorColumn, EditorTable } from './editor-schema';

/** A table as a query names it. */
export interface Relation {
  /** Its alias, else its name; empty for a subquery without alias. */
  name: string;
  /** What it is, in a word: `table`, `view`, `subquery`. */
  kind: string;
  description?: string;
  /** The table's own name, where the alias is another. */
  of?: string;
  columns: readonly EditorColumn[];
}

/** Finds a table by its name, in whichever case. */
export type Find = (name: string) => Relation | undefined;

export function findIn(tables: readonly EditorTable[]): Find {
  const byName = new Map<string, Relation>(
    tables.map((table) => [
      table.name.toLowerCase(),
      { ...table, kind: table.kind === 'own' ? 'own table' : table.kind }
    ])
  );
  return (name) => byName.get(name.toLowerCase());
}
