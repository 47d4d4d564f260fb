/** What a file of a question's rows says of itself. */
export interface RowsFile {
  slug: string;
  title: string;
  version: string;
  /** Where the figure is. */
  address: string;
  readerMade: boolean;
  /** The columns as the question declares them; `?` for those that may hold nothing. */
  columns: Readonly<Record<string, 'text' | 'number' | 'text?' | 'number?'>>;
  rows: readonly object[];
}

export type Value = string | number | null;

/** A row's value in a column; nothing where a row made by a reader has none. */
export const valueOf = (row: object, column: string): Value =>
  (row as Readonly<Record<string, Value | undefined>>)[column] ?? null;

/** How the rows lead to the documents that they rest on. */
export const sourceNote =
  'The column "sources" holds the ids of the documents that a row rests on, parted by blanks; each is a page of the site below /sources/.';
