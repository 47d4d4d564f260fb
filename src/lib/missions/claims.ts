import type { FigureMeasure, FigurePrecision, FigureStatus } from '$lib/dataset/rows';
import type { BestFigure } from '$lib/records/best-figure';

/** One claim of a number, as a page shows it. */
export interface Claim {
  id: string;
  value: number;
  status: FigureStatus;
  /** The status in the codebook's words. */
  statusLabel: string;
  precision: FigurePrecision;
  asOf: string | null;
  saidBy: string | null;
  note: string | null;
  source: string;
}

/** All claims of one measure of a mission, and the value chosen among them. */
export interface MeasureClaims {
  measure: FigureMeasure;
  label: string;
  unit: string;
  best: BestFigure;
  /** In a phrase, how the value was chosen. */
  how: string;
  /** What happened or was registered, the chosen claim first. */
  settled: Claim[];
  /** What was announced, or given before it was final. */
  announced: Claim[];
  /** Origins whose claim stands in several documents: one claim, many carriers. */
  carried: { origin: string; documents: number; value: number }[];
}

/** A measure's unit for a value: `1 polling station`, `2 polling stations`. */
export const unitFor = (value: number, unit: string) =>
  value === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit;

export const precisionWords: Readonly<Record<FigurePrecision, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least '
};
