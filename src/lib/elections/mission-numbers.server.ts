import { categories } from '$lib/dataset/descriptor';
import type { FigureMeasure } from '$lib/dataset/rows';
import type { MissionSummary } from '$lib/missions/summary';
import type { BestFigure, ShownFigure } from '$lib/records/best-figure';
import { bestFigures } from '$lib/records/best-figures.server';
import { divisibleStations } from '$lib/records/divisible-stations.server';
import { perEach, shareOf, type Computed } from '$lib/records/computed';
import type { NothingHere } from '$lib/records/nothing';
import { nothingOf } from '$lib/records/nothing.server';
import { shownOrNull } from './shown-or-null';

export interface NumbersOfMission {
  mission: string;
  /** By measure, in the order of the columns. */
  cells: { figure: ShownFigure | null; nothing: NothingHere }[];
  longTermShare: Computed | null;
  stationsPerObserver: Computed | null;
  shareOfStations: Computed | null;
}

export interface MissionNumbers {
  measures: { id: FigureMeasure; label: string }[];
  rows: NumbersOfMission[];
}

/** The figures of the missions side by side: the measures that at least one of them has. */
export async function missionNumbers(
  election: string,
  missions: readonly MissionSummary[]
): Promise<MissionNumbers> {
  const measures = categories('figures', 'measure')
    .map(({ value, label }) => ({ id: value as FigureMeasure, label }))
    .filter(({ id }) => missions.some(({ figures }) => figures[id]));
  const stations = (await bestFigures(election))['stations-total'];
  return {
    measures,
    rows: await Promise.all(missions.map((mission) => numbersOf(mission, measures, stations)))
  };
}

async function numbersOf(
  { id, figures }: MissionSummary,
  measures: MissionNumbers['measures'],
  stations: BestFigure | undefined
): Promise<NumbersOfMission> {
  const {
    'observers-total': observers,
    'observers-long-term': longTerm,
    'stations-visited': visited
  } = figures;
  const divisible = await divisibleStations(id);
  const nothing = nothingOf(id, { table: 'rows' });
  return {
    mission: id,
    cells: measures.map(({ id: measure }) => {
      const own = nothingOf(id, { measure });
      const same = own.kind === nothing.kind && own.note === nothing.note;
      return { figure: shownOrNull(figures[measure]), nothing: same ? nothing : own };
    }),
    longTermShare: shareOf(longTerm, observers),
    stationsPerObserver: divisible.observers ? perEach(visited, observers) : null,
    shareOfStations: divisible.all ? shareOf(visited, stations) : null
  };
}
