import type { Layout } from '$lib/charts/layout';
import { stackedBars } from '$lib/charts/stacked-bars';
import { countryName, shortName, type Names } from '../names';
import type { Chart } from '../question';
import type { ObservedGrid } from './grid';
import type { ObservedRow } from './row';
import { alternativeText } from './words';

/** One organization in its countries, or one country with its organizations: a grid of one line is a list of bars. */
export function barsOf(
  rows: readonly ObservedRow[],
  grid: ObservedGrid,
  names: Names,
  layout: Layout
): Chart {
  const byCountry = grid.organizations.length === 1;
  const bars = grid.cells.map(({ key, organization, country, contests }) => ({
    id: key,
    label: byCountry ? countryName(names, country) : shortName(names, organization),
    segments: [{ key, value: contests, fill: 'var(--accent)' }],
    note: `n = ${contests}`,
    contests
  }));
  return {
    options: stackedBars({
      bars: bars.sort((a, b) => b.contests - a.contests || (a.label < b.label ? -1 : 1)),
      layout,
      tickFormat: (value) => `${value}`,
      labels: { narrow: 132, wide: 170 }
    }),
    alt: alternativeText(rows, grid, names),
    hidden: grid.hidden,
    key: []
  };
}
