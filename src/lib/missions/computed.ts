/** Numbers that the site computes from a mission's chosen figures, each with its formula. */
import type { FigureMeasure } from '$lib/dataset/rows';
import type { BestFigure } from '$lib/records/best-figure';
import { number, percent } from '$lib/ui/words';
import { unitFor } from './claims';

export interface Computed {
  label: string;
  value: string;
  formula: string;
}

type Figures = Partial<Record<FigureMeasure, BestFigure>>;

const announced = new Set(['planned', 'interim']);

/**
 * What follows from a mission's figures. Nothing is computed from a number that happened and one that was only announced,
 * nor a share above one.
 * @param listed how many countries the list of members names; 0 where it names none
 */
export function computedFigures(figures: Figures, listed: number): Computed[] {
  const computed: Computed[] = [];
  const share = pair(figures['observers-long-term'], figures['observers-total']);
  if (share && share[0].value <= share[1].value)
    computed.push({
      label: 'Long-term share',
      value: percent(share[0].value / share[1].value),
      formula: `${written(share[0])} of ${written(share[1])} observers`
    });
  const perObserver = pair(figures['stations-visited'], figures['observers-total']);
  if (perObserver) computed.push(ratio('Stations per observer', perObserver, 'observers'));
  const perTeam = pair(figures['stations-visited'], figures.teams);
  if (perTeam) computed.push(ratio('Stations per team', perTeam, 'teams'));
  if (listed)
    computed.push({
      label: 'Countries of observers',
      value: number(listed),
      formula: 'counted from the countries listed under Composition'
    });
  return computed;
}

function ratio(label: string, [stations, by]: [BestFigure, BestFigure], noun: string): Computed {
  return {
    label,
    value: number(Math.round((10 * stations.value) / by.value) / 10),
    formula: `${written(stations)} stations visited ÷ ${written(by)} ${unitFor(by.value, noun)}`
  };
}

/** Two figures that may be set against each other: both happened, or both were announced. */
function pair(a: BestFigure | undefined, b: BestFigure | undefined): [BestFigure, BestFigure] | null {
  const fit = a && b && b.value > 0 && announced.has(a.status) === announced.has(b.status);
  return fit ? [a, b] : null;
}

const written = ({ value, status }: BestFigure) =>
  `${number(value)}${announced.has(status) ? ` (${status})` : ''}`;
