import type { GridCell } from '$lib/charts/block-grid';
import { countShade } from '$lib/charts/count-shade';
import { groupBy, sumBy } from '$lib/charts/group-by';
import { firstPanels, type Chart } from '../question';
import { leftOutOf } from '../left-out';
import { byCount } from '../most';
import { contestsOf, type ObservedRow } from './row';

/** Countries at most before «show all», and in a thumbnail. */
const firstCountries = 30;
const fewCountries = 10;

export interface ObservedGrid {
  organizations: string[];
  countries: string[];
  cells: (Pick<GridCell, 'key' | 'fill' | 'ink' | 'text'> & {
    organization: string;
    country: string;
    contests: number;
  })[];
  hidden: NonNullable<Chart['hidden']>;
}

export const keyOf = ({ organization, country }: Pick<ObservedRow, 'organization' | 'country'>): string =>
  `${organization}|${country}`;

/** The organizations and the countries with most missions in view, and how many contests of each other they met at. */
export function gridOf(rows: readonly ObservedRow[], limit: number): ObservedGrid {
  const allOrganizations = byCount(sumBy(rows, (row) => row.organization));
  const allCountries = byCount(sumBy(rows, (row) => row.country));
  const organizations = allOrganizations.slice(0, limit);
  const countries = allCountries.slice(0, countriesWithin(limit));
  const [down, across] = [new Set(organizations), new Set(countries)];
  const drawn = rows.filter((row) => down.has(row.organization) && across.has(row.country));
  const cells = [...groupBy(drawn, keyOf)].flatMap(([key, group]) => {
    const [row] = group;
    if (!row) return [];
    const contests = contestsOf(group);
    const { organization, country } = row;
    return [{ key, organization, country, contests, text: `${contests}`, ...countShade(contests) }];
  });
  const hidden = leftOutOf(
    { by: 'organization', lines: allOrganizations.length - organizations.length },
    { by: 'country', lines: allCountries.length - countries.length },
    rows.length - drawn.length
  );
  return { organizations, countries, cells, hidden };
}

function countriesWithin(limit: number): number {
  if (limit === Infinity) return Infinity;
  return limit < firstPanels ? fewCountries : firstCountries;
}
