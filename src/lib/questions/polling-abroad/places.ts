import { groupBy } from '$lib/charts/group-by';
import { mapKey } from '$lib/charts/map-key';
import { worldMap } from '$lib/charts/world-map';
import { count, number } from '$lib/ui/words';
import { electionLabel } from '../mission-columns';
import type { Names } from '../names';
import type { Chart, ChartView } from '../question';
import type { AbroadRow } from './row';

const unit = 'places named';

/** A host country with the places in it. */
interface Host {
  country: string;
  label: string;
  places: AbroadRow[];
}

/** The host countries, those with most places first. */
function hosts(rows: readonly AbroadRow[]): Host[] {
  return [...groupBy(rows, hostOf)]
    .map(([country, places]) => ({ country, label: places[0]?.host_name ?? country, places }))
    .sort((a, b) => b.places.length - a.places.length || (a.country < b.country ? -1 : 1));
}

export const hostOf = (row: AbroadRow): string => row.host ?? '';

/** One dot a host country, by the number of places in it that sources name. */
export function placesChart(rows: readonly AbroadRow[], { layout, limit }: ChartView): Chart {
  const found = hosts(rows);
  const most = found.slice(0, 5).map(({ label, places }) => `${label} ${places.length}`);
  return {
    options: worldMap({
      places: found.map(({ country, label, places }) => ({ country, label, value: places.length })),
      layout,
      unit,
      write: number,
      limit
    }),
    alt: `Map with a dot for each of ${count(found.length, 'country')} with polling abroad, the larger the more ${unit}. Most: ${most.join(', ') || 'none'}. n = ${count(rows.length, 'place')}.`,
    key: mapKey(unit),
    rowsFirst: true
  };
}

/** How many places sources name, for which election, and in how many countries. */
export function placesHeadline(rows: readonly AbroadRow[], names: Names): string {
  const [first] = rows;
  if (!first) return 'No place with polling abroad in view';
  const elections = new Set(rows.map((row) => row.mission));
  const where = `${count(rows.length, 'place')} with polling abroad, in ${count(hosts(rows).length, 'country')}`;
  return elections.size === 1
    ? `${electionLabel(first, names)}: sources name ${where}`
    : `For ${count(elections.size, 'election')}, sources name ${where}`;
}

/** `Kazakhstan: 3 places named (Astana, Almaty, Aktau)`; a place without a city is the country alone. */
export function hostSaid(rows: readonly AbroadRow[]): string {
  const [first] = rows;
  if (!first) return 'none in what we read';
  const cities = rows.flatMap(({ city, value }) =>
    city === null ? [] : [value === null ? city : `${city} with ${count(value, 'station')}`]
  );
  const said = cities.length ? ` (${cities.join(', ')})` : ', no city stated';
  return `${first.host_name ?? hostOf(first)}: ${count(rows.length, 'place')} named${said}`;
}
