import { categories } from '$lib/dataset/descriptor';
import { rowsWhere } from '$lib/dataset/lookup.server';
import type { ElectionRow, FigureMeasure } from '$lib/dataset/rows';
import { shownFigure } from '$lib/records/best-figure';
import { bestFigures } from '$lib/records/best-figures.server';
import { plainNote } from '$lib/records/note.server';
import type { ElectionFigure } from './country-record';

const types = new Map(categories('elections', 'type').map(({ value, label }) => [value, label]));

/** `Presidential, early, round 2`; what is not recorded is left out. */
export const electionWords = ({ type, early, round }: ElectionRow) =>
  [types.get(type) ?? type, early && 'early', round && round > 1 && `round ${round}`]
    .filter(Boolean)
    .join(', ');

/** The elections of a country, the earliest first. */
export const electionsOf = (country: string) =>
  rowsWhere('elections', 'country', country).toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));

/** How notes of gaps name a measure of an election. */
const namedIn: Partial<Record<FigureMeasure, RegExp>> = {
  'turnout-percent': /\bturnout\b/i,
  'stations-abroad': /stations abroad/i,
  'countries-abroad': /countries abroad/i,
  'international-observers': /international observers/i
};

/** An election's own number; where there is none, whether it was searched, by the gaps of the election that name it. */
export async function electionFigure(election: string, measure: FigureMeasure): Promise<ElectionFigure> {
  const figure = (await bestFigures(election))[measure];
  if (figure) return { figure: shownFigure(figure), nothing: { kind: 'not-read' } };
  const gap = rowsWhere('gaps', 'election', election).find(
    ({ kind, organization, note }) =>
      kind === 'not-found' && organization === null && namedIn[measure]?.test(note)
  );
  return {
    figure: null,
    nothing: gap
      ? { kind: 'not-found', searched: gap.searched, note: plainNote(gap.note) }
      : { kind: 'not-read' }
  };
}
