import { categories } from '$lib/dataset/descriptor';
import { rowsWhere } from '$lib/dataset/lookup.server';
import type { FigureMeasure, FigureRow } from '$lib/dataset/rows';
import { bestFigures } from '$lib/records/best-figures.server';
import type { ShownFigure } from '$lib/records/best-figure';
import { shownOrNull } from './shown-or-null';

/** One claim of a number by one source. */
export type Claim = Pick<
  FigureRow,
  'id' | 'value' | 'status' | 'precision' | 'as_of' | 'said_by' | 'note' | 'source'
>;

/** A measure of the election itself with all its claims, the chosen one first. */
export interface ElectionNumber {
  measure: FigureMeasure;
  label: string;
  /** What the measure counts, and in which unit. */
  counts: string;
  unit: string;
  figure: ShownFigure;
  claims: Claim[];
}

export interface ElectionNumbers {
  known: ElectionNumber[];
  /** The labels of the measures without a claim. */
  missing: string[];
}

/** The numbers of an election itself, in the codebook's order. */
export async function electionNumbers(election: string): Promise<ElectionNumbers> {
  const best = await bestFigures(election);
  const rows = rowsWhere('figures', 'election', election).filter(({ mission }) => mission === null);
  const measures = categories('figures', 'measure');
  const known = measures.flatMap(({ value, label, description, unit = '' }) => {
    const measure = value as FigureMeasure;
    const figure = shownOrNull(best[measure]);
    if (!figure) return [];
    const claims = rows.filter((row) => row.measure === measure);
    claims.sort((a, b) => Number(b.id === figure.id) - Number(a.id === figure.id));
    return [{ measure, label, counts: description, unit, figure, claims: claims.map(toClaim) }];
  });
  const missing = measures.filter(
    ({ value, ofMission }) => !ofMission && !known.some(({ measure }) => measure === value)
  );
  return { known, missing: missing.map(({ label }) => label) };
}

export const toClaim = ({
  id,
  value,
  status,
  precision,
  as_of,
  said_by,
  note,
  source
}: FigureRow): Claim => ({
  id,
  value,
  status,
  precision,
  as_of,
  said_by,
  note,
  source
});
