import { groupBy } from '$lib/charts/group-by';
import { contestsOf } from '../pairs';
import type { ObservedRow } from './row';

/** What a variant counts of a country. */
export type Counted = 'contests' | 'organizations';

export interface CountryCount {
  country: string;
  contests: number;
  organizations: number;
  missions: number;
}

/** How many contests of each country were observed and by how many organizations, the most first. */
export function countries(rows: readonly ObservedRow[], by: Counted): CountryCount[] {
  return [...groupBy(rows, (row) => row.country)]
    .map(([country, own]) => ({
      country,
      contests: contestsOf(own),
      organizations: new Set(own.map((row) => row.organization)).size,
      missions: new Set(own.map((row) => row.mission)).size
    }))
    .sort((a, b) => b[by] - a[by] || (a.country < b.country ? -1 : 1));
}
