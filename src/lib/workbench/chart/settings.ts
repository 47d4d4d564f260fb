/** What a reader has chosen for a chart of a result. Columns are meant by their names, so that a link outlives a change of the query. */
export interface ChartSettings {
  mark: ChartMark;
  /** What `roles` of the mark say: the category of bars, the time of lines, the values of a histogram. */
  x: string | null;
  y: string | null;
  /** What colours tell apart; in cells, what the shade says. */
  colour: string | null;
  /** A panel for each of its values. */
  facet: string | null;
  aggregate: Aggregate;
  sort: Sort;
  /** Categories on an axis, at most. */
  limit: number;
  scale: 'linear' | 'log';
  /** What the reader calls the chart; empty where it is named after its columns. */
  title: string;
}

export const marks = ['bar', 'column', 'line', 'dot', 'tick', 'histogram', 'cell'] as const;
export type ChartMark = (typeof marks)[number];

export const aggregates = ['none', 'count', 'sum', 'mean', 'median', 'min', 'max'] as const;
export type Aggregate = (typeof aggregates)[number];

export const sorts = ['value', 'label', 'rows'] as const;
export type Sort = (typeof sorts)[number];

export const limits = [5, 10, 20, 40] as const;
export const mostCategories = 40;
/** More colours could not be told apart, more panels not be compared, more marks not be drawn in time. */
export const mostColours = 10;
export const mostPanels = 12;
export const mostMarks = 20_000;
/** Marks beyond are not reached one by one, by pointer or key: there are too many to walk through. */
export const mostReached = 2000;
export const longestTitle = 200;

export const plainSettings: ChartSettings = {
  mark: 'bar',
  x: null,
  y: null,
  colour: null,
  facet: null,
  aggregate: 'none',
  sort: 'value',
  limit: 20,
  scale: 'linear',
  title: ''
};

/** How the marks are called. */
export const markNames: Readonly<Record<ChartMark, string>> = {
  bar: 'Bars, lying',
  column: 'Bars, upright',
  line: 'Lines',
  dot: 'Dots',
  tick: 'Strips of ticks',
  histogram: 'Histogram',
  cell: 'Cells'
};

/** What a column may be to a mark, and whether the mark can do without it. */
interface Role {
  label: string;
  needed: boolean;
}

/** What the columns of a mark are called. */
export const roles: Readonly<
  Record<ChartMark, { x: Role; y: Role | null; colour: Role; aggregated: boolean }>
> = {
  bar: bars('Length'),
  column: bars('Height'),
  line: {
    x: { label: 'Along', needed: true },
    y: { label: 'Height', needed: false },
    colour: { label: 'A line for each', needed: false },
    aggregated: true
  },
  dot: {
    x: { label: 'Across', needed: true },
    y: { label: 'Upwards', needed: true },
    colour: { label: 'Colour', needed: false },
    aggregated: false
  },
  tick: {
    x: { label: 'Values', needed: true },
    y: { label: 'A strip for each', needed: false },
    colour: { label: 'Colour', needed: false },
    aggregated: false
  },
  histogram: {
    x: { label: 'Values', needed: true },
    y: null,
    colour: { label: 'Colour', needed: false },
    aggregated: false
  },
  cell: {
    x: { label: 'Columns', needed: true },
    y: { label: 'Rows', needed: true },
    colour: { label: 'Shade', needed: false },
    aggregated: true
  }
};

function bars(length: string) {
  return {
    x: { label: 'A bar for each', needed: true },
    y: { label: length, needed: false },
    colour: { label: 'Colour', needed: false },
    aggregated: true
  };
}
