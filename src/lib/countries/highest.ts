import { isSettled } from '$lib/questions/settled';
import type { ShownFigure } from '$lib/records/best-figure';

/** A number of a series: one election's, or none. */
export interface InSeries {
  election: string;
  date: string;
  figure: Pick<ShownFigure, 'value' | 'status'> | null;
}

/** The highest number of a series, with how much of the series is known. */
export interface Highest {
  value: number;
  /** The elections that have it, more than one where they tie. */
  elections: string[];
  /** How many elections of the series have a settled number, of how many. */
  known: number;
  of: number;
}

/** Announced and interim numbers say nothing of what happened, so they are no record. */
const settled = ({ figure }: InSeries) => figure !== null && isSettled(figure);

/**
 * The highest settled number of a series, computed and never taken from a source's own claim of a record.
 * Null where fewer than two elections have a settled number: then nothing is compared.
 */
export function highest(series: readonly InSeries[]): Highest | null {
  const known = series.filter(settled);
  if (known.length < 2) return null;
  const value = Math.max(...known.map(({ figure }) => figure?.value ?? 0));
  const elections = known.filter(({ figure }) => figure?.value === value).map(({ election }) => election);
  return { value, elections, known: known.length, of: series.length };
}

/** The elections whose settled number is above every earlier one that is known; the first known is none. */
export function highestSoFar(series: readonly InSeries[]): string[] {
  let top: number | null = null;
  const records: string[] = [];
  for (const { election, figure } of series.filter(settled).toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const value = figure?.value ?? 0;
    if (top !== null && value > top) records.push(election);
    top = Math.max(top ?? value, value);
  }
  return records;
}
