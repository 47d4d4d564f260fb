import { cellKey, linesWithin, rankedGrid, type RankedGrid } from '../ranked-grid';
import type { ObservedRow } from './row';

/** Countries at most before «show all», and in a thumbnail. */
const firstCountries = 30;
const fewCountries = 10;

export const keyOf = ({ organization, country }: Pick<ObservedRow, 'organization' | 'country'>): string =>
  cellKey(organization, country);

/** The organizations and the countries with most missions in view, and where they met. */
export const gridOf = (rows: readonly ObservedRow[], limit: number): RankedGrid<ObservedRow> =>
  rankedGrid(
    rows,
    { of: (row) => row.organization, by: 'organization', most: limit },
    { of: (row) => row.country, by: 'country', most: linesWithin(limit, firstCountries, fewCountries) }
  );
