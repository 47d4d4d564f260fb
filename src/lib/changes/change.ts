/** Where a row is shown; null where no page shows it. */
export interface RowPlace {
  page: 'election' | 'mission' | 'organization' | 'country' | 'source';
  id: string;
  /** The row's place on the page; null where the page itself is the row. */
  row: string | null;
}

/** A corrected cell. */
export interface Correction {
  /** Of its row. */
  row: string;
  column: string;
  columnTitle: string;
  /** Empty cells are null. */
  old: string | null;
  new: string | null;
  place: RowPlace | null;
}

/** What changed with a version of the data. */
export interface VersionChanges {
  version: string;
  /** `YYYY-MM-DD` */
  published: string;
  description: string;
  tables: { name: string; title: string; corrections: Correction[] }[];
}

/** An id that is no longer a row: merged into another, or withdrawn. */
export interface MovedRow {
  old: string;
  /** The row that took its place; null where it was withdrawn. */
  new: string | null;
  place: RowPlace | null;
}
