/** A column of a table: what it is called, what it sorts by, and what a cell says. */
export interface TableHead<Row> {
  label: string;
  numeric: boolean;
  value: (row: Row) => string | number | null;
  /** Null is written in the words that the table has for nothing. */
  text: (row: Row) => string | null;
  /** The address that a cell leads to. */
  link?: (row: Row) => string | null;
}
