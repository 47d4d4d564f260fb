/** What the editor knows of tables, as plain data. */

export interface EditorColumn {
  name: string;
  /** DuckDB's name of the type; where it is not known, as of a computed column, it is left out. */
  type?: string;
  description?: string;
  /** The codes that it holds, if they are all known. */
  categories?: readonly { value: string; label: string }[];
  references?: { table: string; column: string };
}

export interface EditorTable {
  name: string;
  description: string;
  /** `own`: a table of the reader's. */
  kind: 'table' | 'view' | 'own';
  columns: readonly EditorColumn[];
}
