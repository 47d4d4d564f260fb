import type { GapKind } from '$lib/dataset/rows';
import type { NotePart } from '$lib/records/note-parts';

/** A row of `gaps`, as a page shows it. */
export interface GapEntry {
  /** Its place on the page. The rows of `gaps` have no permanent ids. */
  anchor: string;
  country: string;
  countryName: string;
  /** The election, by id, where it has a row; else the day alone may be known. */
  election: string | null;
  date: string | null;
  organization: { id: string; short: string } | null;
  /** Whether the organization has a mission at the election in the data. */
  hasMission: boolean;
  kind: GapKind;
  /** The day of the search, `YYYY-MM-DD`. */
  searched: string;
  note: NotePart[];
}

/** What each kind of gap is called, in the order of the codebook. */
export const gapKinds: readonly { id: GapKind; label: string }[] = [
  { id: 'not-found', label: 'Searched, not found' },
  { id: 'disputed', label: 'Disputed' },
  { id: 'not-stated', label: 'Not stated' },
  { id: 'unquantified', label: 'Not quantified' },
  { id: 'note', label: 'Note' }
];

export const gapLabel = (kind: GapKind) => gapKinds.find(({ id }) => id === kind)?.label ?? kind;
