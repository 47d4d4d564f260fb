import type { FigureMeasure, FigurePrecision, FigureStatus } from '$lib/dataset/rows';

/** One value chosen among all claims of a mission's (or an election's) measure; `views.sql` says by which rule. */
export interface BestFigure {
  /** The id of the chosen claim: its row in `figures`. */
  id: string;
  measure: FigureMeasure;
  value: number;
  /** The smallest and largest eligible claim. */
  low: number;
  high: number;
  status: FigureStatus;
  precision: FigurePrecision;
  asOf: string | null;
  /** How many claims are eligible, and from how many independent origins. */
  claims: number;
  origins: number;
  /** The ids of the sources of all eligible claims. */
  sources: string[];
}

/** What it takes to show a figure in a cell. */
export type ShownFigure = Pick<BestFigure, 'id' | 'value' | 'low' | 'high' | 'status' | 'precision'>;

export const shownFigure = ({ id, value, low, high, status, precision }: BestFigure): ShownFigure => ({
  id,
  value,
  low,
  high,
  status,
  precision
});
