import { rowsWhere } from '$lib/dataset/lookup.server';
import type { AbroadSeries } from './country-record';
import { electionFigure, electionsOf, electionWords } from './election-words.server';
import { highest, highestSoFar } from './highest';

/** Polling stations abroad, and countries that have them, from election to election; null where nothing is known. */
export async function abroadSeries(country: string): Promise<AbroadSeries | null> {
  const all = await Promise.all(
    electionsOf(country).map(async (election) => ({
      election: election.id,
      date: election.date,
      what: electionWords(election),
      stations: await electionFigure(election.id, 'stations-abroad'),
      countries: await electionFigure(election.id, 'countries-abroad'),
      places: rowsWhere('polling_abroad', 'election', election.id).length
    }))
  );
  const known = all.filter(
    ({ stations, countries, places }) => stations.figure ?? countries.figure ?? places
  );
  if (!known.length) return null;
  const series = (measure: 'stations' | 'countries') =>
    all.map((row) => ({ election: row.election, date: row.date, figure: row[measure].figure }));
  const records = {
    stations: highestSoFar(series('stations')),
    countries: highestSoFar(series('countries'))
  };
  return {
    rows: known
      .map((row) => ({
        ...row,
        stationsRecord: records.stations.includes(row.election),
        countriesRecord: records.countries.includes(row.election)
      }))
      .reverse(),
    stations: highest(series('stations')),
    countries: highest(series('countries'))
  };
}
