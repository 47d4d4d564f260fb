import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { AbroadSeries, ElectionFigure } from './country-record';
import { electionFigure, electionsOf, electionWords } from './election-words.server';
import { highest, highestSoFar } from './highest';

/** How notes say that a number counts something else than stations; as in the view `station_numbers`. */
const otherUnit = /table|mesa|junta|colegio|casilla|ballot box|booth|cent(er|re)|registration/i;

/** Polling stations abroad, and countries that have them, from election to election; null where nothing is known. */
export async function abroadSeries(country: string): Promise<AbroadSeries | null> {
  const all = await Promise.all(
    electionsOf(country).map(async (election) => ({
      election: election.id,
      date: election.date,
      what: electionWords(election),
      stations: await electionFigure(election.id, 'stations-abroad'),
      countries: await electionFigure(election.id, 'countries-abroad'),
      unit: unitOf(await electionFigure(election.id, 'stations-abroad')),
      places: rowsWhere('polling_abroad', 'election', election.id).length
    }))
  );
  const known = all.filter(
    ({ stations, countries, places }) => stations.figure ?? countries.figure ?? places
  );
  if (!known.length) return null;
  const series = (measure: 'stations' | 'countries') =>
    all.map((row) => ({
      election: row.election,
      date: row.date,
      figure: measure === 'stations' && row.unit ? null : row[measure].figure
    }));
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

/** What a number counts instead of stations, as its note says; null where it counts stations. */
function unitOf({ figure }: ElectionFigure): string | null {
  const note = figure && rowNamed('figures', figure.id).note;
  return note && otherUnit.test(note) ? note : null;
}
