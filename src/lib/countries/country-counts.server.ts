import { datasetEngine } from '$lib/dataset/engine.server';
import { toCells } from '$lib/questions/check-rows';
import type { RowOf } from '$lib/questions/question';
import sql from './countries.sql?raw';
import type { CountryCounts } from './country-counts';

const columns = {
  id: 'text',
  name: 'text',
  region: 'text',
  elections: 'number',
  contests: 'number',
  missions: 'number',
  organizations: 'number',
  first: 'text?',
  last: 'text?',
  sent: 'number'
} as const;

let counts: Promise<CountryCounts[]> | undefined;

/** All countries of the data, by region and name; those without elections too. */
export function countryCounts(): Promise<CountryCounts[]> {
  counts ??= load();
  return counts;
}

async function load(): Promise<CountryCounts[]> {
  return toCells(await (await datasetEngine()).query(sql), columns) as RowOf<typeof columns>[];
}

/** Countries of the same region with elections in the data, to compare with. */
export async function neighboursOf(country: string): Promise<CountryCounts[]> {
  const all = await countryCounts();
  const region = all.find(({ id }) => id === country)?.region;
  return all.filter((other) => other.region === region && other.id !== country && other.elections > 0);
}
