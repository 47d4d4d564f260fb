import { categories } from '$lib/dataset/descriptor';
import { rowById } from '$lib/dataset/lookup.server';
import { gapsOfCountry } from '$lib/coverage/gap-entries.server';
import { abroadSeries } from './abroad.server';
import { countryCounts, neighboursOf } from './country-counts.server';
import type { CountryRecord } from './country-record';
import { electionList } from './election-list.server';
import { presenceGrid } from './presence.server';
import { senderOf } from './sender.server';
import { addStances } from './stance-counts';
import { termsOf } from './terms.server';
import { runsOf } from './theme-runs.server';

/** Everything on the page of a country but its charts; undefined where there is no such country. */
export async function countryRecord(id: string): Promise<CountryRecord | undefined> {
  const counts = rowById('countries', id) && (await countryCounts()).find((country) => country.id === id);
  if (!counts) return undefined;
  const gaps = gapsOfCountry(id);
  const list = await electionList(id);
  const { runs, found, findings } = runsOf(id);
  return {
    ...counts,
    stances: addStances(list.map(({ stances }) => stances)),
    findings,
    list,
    presence: await presenceGrid(id, gaps),
    runs,
    found,
    themes: themesOf(runs.map(({ theme }) => theme)),
    abroad: await abroadSeries(id),
    terms: termsOf(id),
    sender: senderOf(id),
    neighbours: await neighboursOf(id),
    gaps: gaps.filter(({ hasMission }) => !hasMission),
    gapsOfMissions: gaps.filter(({ hasMission }) => hasMission).length
  };
}

const themesOf = (ids: readonly string[]) =>
  Object.fromEntries(
    categories('findings', 'theme')
      .filter(({ value }) => ids.includes(value))
      .map(({ value, label }) => [value, label])
  );
