/** Numbers that the site computes from a mission's chosen figures, each with its formula. */
import type { FigureMeasure } from '$lib/dataset/rows';
import type { BestFigure } from '$lib/records/best-figure';
import type { Divisible } from '$lib/records/divisible-stations.server';
import { perEach, shareOf, type Computed } from '$lib/records/computed';
import { number } from '$lib/ui/words';

export interface ComputedLine extends Computed {
  label: string;
}

type Figures = Partial<Record<FigureMeasure, BestFigure>>;

/**
 * What follows from a mission's figures.
 * @param divisible what its stations visited may be divided by
 * @param listed how many countries the list of members names; 0 where it names none
 */
export function computedFigures(figures: Figures, divisible: Divisible, listed: number): ComputedLine[] {
  const { 'observers-long-term': longTerm, 'observers-total': observers, teams } = figures;
  const visited = figures['stations-visited'];
  const of = 'stations visited';
  const counted = { value: number(listed), formula: 'counted from the countries listed under Composition' };
  const lines: [label: string, Computed | null][] = [
    ['Long-term share', shareOf(longTerm, observers, { by: 'observers' })],
    [
      'Stations per observer',
      divisible.observers ? perEach(visited, observers, { of, by: 'observers' }) : null
    ],
    ['Stations per team', divisible.teams ? perEach(visited, teams, { of, by: 'teams' }) : null],
    ['Countries of observers', listed ? counted : null]
  ];
  return lines.flatMap(([label, computed]) => (computed ? [{ label, ...computed }] : []));
}
