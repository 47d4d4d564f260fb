/** What a file of a question's rows says of itself. */
export interface RowsFile {
  slug: string;
  title: string;
  /** What the chart says of all rows, in plain text; left out where the rows are not all of them. */
  caption?: { headline: string; subtitle: string; note: string };
  version: string;
  /** Where the figure is. */
  address: string;
  readerMade: boolean;
  /** The columns as the question declares them; `?` for those that may hold nothing. */
  columns: Readonly<Record<string, 'text' | 'number' | 'text?' | 'number?'>>;
  /** What the columns hold, in a sentence each. */
  descriptions?: Readonly<Record<string, string>>;
  rows: readonly object[];
  /** The documents that the rows may rest on, by id. */
  documents: Readonly<Record<string, RestsOn>>;
}

/** What a file says of a document. */
export interface RestsOn {
  title: string;
  publisher: string;
  url: string | null;
  /** `YYYY-MM-DD`, or as much of it as is known. */
  published: string | null;
}

export type Value = string | number | null;

/** How the rows lead to the documents that they rest on. */
export const sourceNote =
  'the documents that the row rests on, by their ids in the table `sources`, in CSV and Parquet parted by blanks; each is a page of the site below /sources/';

/** A column of a file of rows. */
export interface FileColumn {
  name: string;
  type: 'text' | 'number';
  nullable: boolean;
  description?: string;
  value: (row: object) => Value;
}

/**
 * The columns of a file: those of the query, but in each row `source` for `sources`, and `version` after it, so that a row
 * that is copied elsewhere still tells where it is from.
 */
export function fileColumns({
  columns,
  descriptions,
  version
}: Pick<RowsFile, 'columns' | 'descriptions' | 'version'>): FileColumn[] {
  const own = Object.entries(columns).filter(([name]) => name !== 'sources');
  return [
    ...own.map(([name, type]): FileColumn => {
      const description = descriptions?.[name];
      return {
        name,
        type: type.startsWith('number') ? 'number' : 'text',
        nullable: type.endsWith('?'),
        ...(description && { description }),
        value: (row) => valueOf(row, name)
      };
    }),
    {
      name: 'source',
      type: 'text',
      nullable: false,
      description: sourceNote,
      value: (row) => sourceIds(row).join(' ')
    },
    {
      name: 'version',
      type: 'text',
      nullable: false,
      description: 'the version of the data that the row was made from',
      value: () => version
    }
  ];
}

/** A row's value in a column; nothing where a row made by a reader has none. */
const valueOf = (row: object, column: string): Value =>
  (row as Readonly<Record<string, Value | undefined>>)[column] ?? null;

/** The ids of the documents that a row rests on, each once. */
export const sourceIds = (row: object): string[] => [
  ...new Set(`${valueOf(row, 'sources') ?? ''}`.split(' ').filter(Boolean))
];
