/** What the list of tables says before the whole schema has arrived. */
export interface ListedTable {
  name: string;
  kind: 'table' | 'view';
  description: string;
  rows: number;
  /** The tables that its columns refer to, each once. */
  refersTo: string[];
}
