import { groupBy } from '$lib/charts/group-by';
import { categories } from '$lib/dataset/descriptor';
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { ProvisionRow } from '$lib/dataset/rows';
import { bestFigures } from '$lib/records/best-figures.server';
import { perEach, type Computed } from '$lib/records/computed';
import type { ShownFigure } from '$lib/records/best-figure';
import { shownOrNull } from './shown-or-null';
import { recordOf, type SeriesRecord } from './record';
import { electionRef, type ElectionRef } from './title.server';

/** A country with polling stations: the places named there, with their stations where known. */
export interface AbroadCountry {
  country: string;
  name: string;
  places: { city: string; stations: number | null }[];
  sources: string[];
}

/** An earlier election of the same country with what is known of polling abroad. */
export interface AbroadEarlier extends ElectionRef {
  stations: ShownFigure | null;
  countries: ShownFigure | null;
}

export interface PollingAbroad {
  stations: ShownFigure | null;
  countries: ShownFigure | null;
  perCountry: Computed | null;
  places: AbroadCountry[];
  /** Earlier elections of the country: those with a number, and how many have none. */
  earlier: AbroadEarlier[];
  unknownEarlier: number;
  records: { label: string; record: SeriesRecord }[];
  /** Countries that the list of the last earlier election with a list does not hold; null where there is no such list. */
  newCountries: string[] | null;
  provisions: (Pick<ProvisionRow, 'id' | 'summary' | 'source'> & { topic: string })[];
}

/** Polling abroad at an election; null where nothing is known of it. */
export async function pollingAbroad(election: string): Promise<PollingAbroad | null> {
  const own = await numbersAbroad(election);
  const places = placesAbroad(election);
  const provisions = provisionsOf(election);
  if (!own.stations && !own.countries && !places.length && !provisions.length) return null;
  const { country, date } = rowNamed('elections', election);
  const before = rowsWhere('elections', 'country', country)
    .filter((other) => other.date < date)
    .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
  const all = await Promise.all(
    before.map(async ({ id }) => ({ ...electionRef(id), ...(await numbersAbroad(id)) }))
  );
  const earlier = all.filter(({ stations, countries }) => stations ?? countries);
  const lastListed = before.findLast(({ id }) => rowsWhere('polling_abroad', 'election', id).length);
  return {
    ...own,
    perCountry: perEach(own.stations ?? undefined, own.countries ?? undefined),
    places,
    earlier,
    unknownEarlier: all.length - earlier.length,
    records: [
      { label: 'Polling stations abroad', record: recordOf(own.stations, earlier, 'stations') },
      { label: 'Countries with polling abroad', record: recordOf(own.countries, earlier, 'countries') }
    ].filter(({ record }) => record.kind !== 'no-number'),
    newCountries: lastListed && places.length ? newSince(lastListed.id, places) : null,
    provisions
  };
}

async function numbersAbroad(election: string): Promise<Pick<PollingAbroad, 'stations' | 'countries'>> {
  const best = await bestFigures(election);
  return {
    stations: shownOrNull(best['stations-abroad']),
    countries: shownOrNull(best['countries-abroad'])
  };
}

function placesAbroad(election: string): AbroadCountry[] {
  const byCountry = groupBy(rowsWhere('polling_abroad', 'election', election), (row) => row.country);
  return [...byCountry]
    .map(([country, rows]) => ({
      country,
      name: rowNamed('countries', country).name,
      places: rows.flatMap(({ city, stations }) => (city ? [{ city, stations }] : [])),
      sources: [...new Set(rows.map(({ source }) => source))]
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function newSince(election: string, places: readonly AbroadCountry[]): string[] {
  const then = new Set(rowsWhere('polling_abroad', 'election', election).map(({ country }) => country));
  return places.filter(({ country }) => !then.has(country)).map(({ name }) => name);
}

function provisionsOf(election: string): PollingAbroad['provisions'] {
  const topics = categories('provisions', 'topic');
  return rowsWhere('provisions', 'election', election).map(({ id, topic, summary, source }) => ({
    id,
    topic: topics.find(({ value }) => value === topic)?.label ?? topic,
    summary,
    source
  }));
}
