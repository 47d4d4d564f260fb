import type { PlotOptions } from '@observablehq/plot';
import type { Layout } from '$lib/charts/layout';
import type { KeyItem } from '$lib/charts/key';
import type { FilterName, Scale } from '$lib/link/view';
import type { LeftOut } from './left-out';
import type { Names } from './names';

/** A cell of a question's rows: plain text, a number, or nothing. Dates are `YYYY-MM-DD` text. */
export type Cell = string | number | null;

/** The columns that filters and scopes read; every question's rows carry them. */
export interface QuestionRow {
  /** `<election>/<organization>`; `<election>/` where the row is about the election itself. */
  mission: string;
  /** Empty where the row is about the election itself. */
  organization: string;
  country: string;
  date: string;
  type: string;
  /** Ids of the sources that the row rests on, parted by blanks. */
  sources: string;
}

/** What a column of `query.sql` must hold; the build stops where a result differs. */
export type ColumnType = 'text' | 'number' | 'text?' | 'number?';
export type Columns = Readonly<Record<string, ColumnType>>;

/** The row type that a declaration of columns describes. */
export type RowOf<C extends Columns> = {
  [K in keyof C]: C[K] extends 'text'
    ? string
    : C[K] extends 'number'
      ? number
      : C[K] extends 'text?'
        ? string | null
        : number | null;
};

/** The columns that say which mission a row is about; each question declares them beside its own. */
export const missionFields = {
  mission: 'text',
  organization: 'text',
  country: 'text',
  date: 'text',
  type: 'text',
  contest: 'text?',
  joint: 'text'
} as const satisfies Columns;

/** What a chart needs besides its rows. */
export interface ChartView {
  names: Names;
  layout: Layout;
  variant: string;
  scale: Scale;
  /** Small multiples, strips or columns at most: `firstPanels`, all, or a few for a thumbnail. */
  limit: number;
}

/** Small multiples at most before «show all». */
export const firstPanels = 12;

/** One column of the table behind a chart. */
export interface TableColumn<Row> {
  label: string;
  value(row: Row, names: Names): Cell;
  /** Draws the cell where plain text does not do: a stated range, a percentage. */
  format?(row: Row, names: Names): string;
}

/** A chart of rows: options for Plot, what it says in words, and what it leaves out. */
export interface Chart {
  options: PlotOptions;
  /** What the picture shows, for somebody who does not see it. */
  alt: string;
  /** What `limit` leaves out; set also where that is nothing, in charts that have a limit. */
  hidden?: LeftOut;
  /** What the marks mean. */
  key: readonly KeyItem[];
  /** Arrow keys go row by row, as in a grid. */
  rowsFirst?: boolean;
  /** What the chart marks besides its rows: listed under it. */
  annotations?: readonly ChartAnnotation[];
}

/** Something that a chart marks besides its rows, in words, and the ids of the documents that say so. */
export interface ChartAnnotation {
  label: string;
  sources: readonly string[];
}

/** The caption over a chart, computed from the rows in view. */
export interface Caption {
  headline: string;
  subtitle: string;
}

/** What a mark of a chart stands for, for its card and for a screen reader. */
export interface Mark<Row> {
  rows: readonly Row[];
  /** The mark's value in words. */
  label: string;
  /** The measures whose claims the card lists; a mark of findings names themes and polarities by its rows instead. */
  measures?: readonly string[];
  /** Whether the card tells what the missions concluded. */
  conclusions?: boolean;
  /** What else of the missions the card lists. */
  facts?: readonly FactKind[];
}

/** What a card may list of a mission, or of an election, besides claims, findings and conclusions. */
export type FactKind =
  'heads' | 'members' | 'places' | 'meetings' | 'milestones' | 'standards' | 'polling-abroad' | 'gaps';

/** What one variant of a question shows; the first one is the default. */
export interface Variant {
  id: string;
  label: string;
  /** Whether the log and linear scale apply. */
  scaled: boolean;
}

/**
 * A question: `query.sql` makes its rows, this draws and words them. A folder under `questions/` holds both
 * and `about.md`; `chart.ts` exports one of these as `question`.
 */
export interface Question<Row extends QuestionRow = QuestionRow> {
  columns: Columns;
  variants: readonly [Variant, ...Variant[]];
  /** The filters that fit its rows; all, where none are named. */
  filters?: readonly FilterName[];
  /** The rows that a variant can show, of those in view. */
  rows(rows: readonly Row[], variant: string): readonly Row[];
  chart(rows: readonly Row[], view: ChartView): Chart;
  caption(rows: readonly Row[], view: Pick<ChartView, 'names' | 'variant'>): Caption;
  table(variant: string): readonly TableColumn<Row>[];
  /** The key of the mark that shows a row. */
  markKey(row: Row, rows: readonly Row[], view: Pick<ChartView, 'names' | 'variant'>): string;
  /** What the mark with a key stands for. */
  mark(rows: readonly Row[], key: string, view: Pick<ChartView, 'names' | 'variant'>): Mark<Row>;
}
