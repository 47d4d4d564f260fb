/** Missions as they travel to the page: by election, each value at its default left out. */
import { groupBy } from '$lib/charts/group-by';
import type { ElectionType } from '$lib/dataset/rows';
import type { ShownFigure } from '$lib/records/best-figure';
import type { Nothing } from '$lib/records/nothing';
import type { ComparedMission } from './compared-mission';

type PackedFigure = Pick<ShownFigure, 'id' | 'value'> & Partial<ShownFigure>;

type OwnColumns = Omit<
  ComparedMission,
  'id' | keyof Election | 'election' | 'observers' | 'stations' | 'themes'
>;

interface PackedMission extends OwnColumns {
  /** Left out where the number is not in what we read. */
  observers?: PackedFigure | Nothing;
  stations?: PackedFigure | Nothing;
  themes?: ComparedMission['themes'];
}

interface Election {
  contest: string;
  country: string;
  date: string;
  type: ElectionType;
}

interface PackedElection extends Omit<Election, 'contest'> {
  /** Left out where the election is a contest of its own. */
  contest?: string;
  missions: PackedMission[];
}

export interface ComparisonFile {
  /** Country → its name. */
  countries: Readonly<Record<string, string>>;
  elections: Readonly<Record<string, PackedElection>>;
}

export function packComparison(
  missions: readonly ComparedMission[],
  countries: Readonly<Record<string, string>>
): ComparisonFile {
  return {
    countries,
    elections: Object.fromEntries(
      [...groupBy(missions, ({ election }) => election)].map(([id, ofElection]) => [
        id,
        packElection(id, ofElection)
      ])
    )
  };
}

function packElection(id: string, missions: readonly ComparedMission[]): PackedElection {
  const [{ contest, country, date, type }] = missions as [ComparedMission];
  return {
    ...(contest !== id && { contest }),
    country,
    date,
    type,
    missions: missions.map(({ organization, as, joint, conclusion, observers, stations, themes }) => ({
      organization,
      ...(as && { as }),
      ...(joint && { joint }),
      ...(conclusion && { conclusion }),
      ...(observers !== 'not-read' && { observers: packFigure(observers) }),
      ...(stations !== 'not-read' && { stations: packFigure(stations) }),
      ...(themes !== 'not-read' && { themes })
    }))
  };
}

function packFigure(figure: ShownFigure | Nothing): PackedFigure | Nothing {
  if (typeof figure === 'string') return figure;
  const { id, value, low, high, status, precision } = figure;
  return {
    id,
    value,
    ...(low !== value && { low }),
    ...(high !== value && { high }),
    ...(status !== 'reported' && { status }),
    ...(precision !== 'exact' && { precision })
  };
}

/** The missions of a file, each with its election's contest, country, date and type. */
export function unpackComparison({ elections }: ComparisonFile): ComparedMission[] {
  return Object.entries(elections).flatMap(([election, { missions, contest = election, ...of }]) =>
    missions.map(({ observers, stations, themes = 'not-read', ...mission }) => ({
      ...mission,
      ...of,
      // A mission's id is its election and its organization.
      id: `${election}/${mission.organization}`,
      election,
      contest,
      observers: unpackFigure(observers),
      stations: unpackFigure(stations),
      themes
    }))
  );
}

function unpackFigure(figure: PackedFigure | Nothing = 'not-read'): ShownFigure | Nothing {
  if (typeof figure === 'string') return figure;
  const { value } = figure;
  return { low: value, high: value, status: 'reported', precision: 'exact', ...figure };
}
