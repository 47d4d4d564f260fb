import { groupBy, sumBy } from '$lib/charts/group-by';
import { day } from '$lib/ui/words';
import { countryName, shortName, type Names } from '../names';
import { electionOf } from '../pairs';
import type { CoverageRow } from './row';

/** With more countries in view, the rows of the grid are regions. */
const mostCountries = 24;
/** With more elections of one country in view, its periods make the columns. */
const mostElections = 40;

interface Side {
  by: string;
  id(row: CoverageRow): string;
  label(id: string): string;
}

/** What the grid's rows and columns are. */
export interface Frame {
  /** Whether each cell is one mission. */
  single: boolean;
  down: Side;
  across: Side;
  keyOf(row: CoverageRow): string;
}

/** Elections by organizations where one country is in view; else countries, or regions where there are many, by five years. */
export function frameOf(rows: readonly CoverageRow[], names: Names): Frame {
  const countries = new Set(rows.map((row) => row.country));
  const single = countries.size === 1 && new Set(rows.map(electionOf)).size <= mostElections;
  const region = (row: CoverageRow) => names.countries[row.country]?.region ?? '';
  const down: Side = single
    ? { by: 'election', id: electionOf, label: electionLabels(rows) }
    : countries.size > mostCountries
      ? { by: 'region', id: region, label: (id) => names.regions[id] ?? 'no region' }
      : { by: 'country', id: (row) => row.country, label: (id) => countryName(names, id) };
  const across: Side = single
    ? { by: 'organization', id: (row) => row.organization, label: (id) => shortName(names, id) }
    : { by: 'period', id: periodOf, label: periodLabel };
  return { single, down, across, keyOf: (row) => `${down.id(row)}|${across.id(row)}` };
}

/** The ids of a side, those with most missions first; elections and periods by time. */
export function ranked({ by, id }: Side, rows: readonly CoverageRow[]): string[] {
  const counts = sumBy(rows, id);
  if (by === 'period') return [...counts.keys()].sort();
  if (by === 'election') {
    const dates = new Map(rows.map((row) => [id(row), row.date]));
    return [...counts.keys()].sort((a, b) => (sortKey(dates, a) < sortKey(dates, b) ? -1 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([item]) => item);
}

const sortKey = (dates: ReadonlyMap<string, string>, id: string) => `${dates.get(id) ?? ''} ${id}`;

/** The missions of each cell, by its key. */
export const cellsOf = (rows: readonly CoverageRow[], frame: Frame) => groupBy(rows, frame.keyOf);

/** `2007-09-28` → `2005` */
const periodOf = ({ date }: CoverageRow) =>
  `${Math.floor(Number(date.slice(0, 4)) / 5) * 5}`.padStart(4, '0');

/** `2005` → `2005–09` */
const periodLabel = (first: string) => `${first}–${`${(Number(first) + 4) % 100}`.padStart(2, '0')}`;

/** Elections by their day. */
function electionLabels(rows: readonly CoverageRow[]) {
  const dates = new Map(rows.map((row) => [electionOf(row), row.date]));
  return (id: string) => day(dates.get(id) ?? id.slice(4, 14));
}
