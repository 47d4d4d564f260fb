import type { FigureMeasure, FigurePrecision, FigureStatus } from '$lib/dataset/rows';

/** One claim of a number on which sources disagree. */
export interface ConflictClaim {
  /** The row's id in `figures`. */
  id: string;
  value: number;
  status: FigureStatus;
  precision: FigurePrecision;
  source: string;
  publisher: string;
  /** What it counts, or of which day. */
  note?: string;
  /** Whether it counts for the range: announced numbers do not where settled ones are known. */
  counts: boolean;
}

/** A measure of one mission or election on which sources disagree. */
export interface Conflict {
  /** The chosen claim. */
  id: string;
  election: string;
  /** Null where the election itself is measured. */
  mission: string | null;
  /** The organization's short name on the day; empty for the election itself. */
  name: string;
  country: string;
  countryName: string;
  date: string;
  /** `Azerbaijan, presidential election, 7 Feb 2024` */
  electionName: string;
  measure: FigureMeasure;
  measureLabel: string;
  low: number;
  high: number;
  /** `high / low`; null where the lowest claim is 0. */
  ratio: number | null;
  origins: number;
  /** The smallest first. */
  claims: ConflictClaim[];
}

/** Conflicts on a page of the list. */
export const conflictsPerPage = 50;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const conflictSorts = {
  ratio: 'Largest ratio first',
  spread: 'Largest difference first',
  date: 'Newest election first',
  country: 'Country',
  organization: 'Organization',
  measure: 'Measure'
} as const;

export type ConflictSort = keyof typeof conflictSorts;

/** The newest first, elections before their missions. */
const byDate = (a: Conflict, b: Conflict) =>
  byText(b.date, a.date) ||
  byText(a.mission ?? a.election, b.mission ?? b.election) ||
  byText(a.measure, b.measure);

/** The orders in which conflicts stand; what has no ratio stands last. */
export const conflictOrders: Readonly<Record<ConflictSort, (a: Conflict, b: Conflict) => number>> = {
  ratio: (a, b) => (b.ratio ?? 0) - (a.ratio ?? 0) || byDate(a, b),
  spread: (a, b) => b.high - b.low - (a.high - a.low) || byDate(a, b),
  date: byDate,
  country: (a, b) => byText(a.countryName, b.countryName) || byDate(a, b),
  organization: (a, b) => Number(!a.name) - Number(!b.name) || byText(a.name, b.name) || byDate(a, b),
  measure: (a, b) => byText(a.measureLabel, b.measureLabel) || byDate(a, b)
};
