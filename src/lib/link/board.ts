import { noFilters, type Filters, type View } from './view';

/** A dashboard that a reader has put together. Its address holds all of it: see `parseBoard` and `formatBoard`. */
export interface Board {
  /** Empty where it has none yet. */
  title: string;
  columns: 1 | 2;
  /** What is set here holds for all charts, whatever their own filters are. */
  filters: Filters;
  parts: readonly BoardPart[];
  /** The data version that the link was made with. */
  version: string | null;
}

export type BoardPart = BoardFigure | BoardText | BrokenPart;

/** A chart: a question in a view of its own. */
export interface BoardFigure {
  kind: 'figure';
  slug: string;
  /** Its tab and variant are kept under its slug. */
  view: View;
  /** Whether it takes both columns. */
  wide: boolean;
}

/** Plain text between charts; a line that is left empty parts paragraphs. */
export interface BoardText {
  kind: 'text';
  text: string;
}

/** Something of the address that is no part that we know: it stays where it is, so that nothing of a link is lost. */
export interface BrokenPart {
  kind: 'broken';
  /** As it stands in the address. */
  item: string;
}

export const emptyBoard: Board = { title: '', columns: 1, filters: noFilters, parts: [], version: null };

/** What a board may hold: more would be no dashboard, and its link too long to be sent. */
export const boardLimits = { parts: 24, text: 2000, title: 120, fragment: 20_000 } as const;
