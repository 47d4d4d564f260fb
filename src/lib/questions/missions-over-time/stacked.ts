import { sumBy } from '$lib/charts/group-by';
import { swatch } from '$lib/charts/key';
import type { Layout } from '$lib/charts/layout';
import { organizationColour } from '$lib/charts/organization-colour';
import { panelGrid } from '$lib/charts/panels';
import { stackedBars, type StackedBar } from '$lib/charts/stacked-bars';
import { yearBars, type YearPart } from '$lib/charts/year-bars';
import type { Names } from '../names';
import type { Chart } from '../question';
import { partLabel, partsOf, stackOrder, type Series } from './series';
import type { MissionsRow } from './row';
import { alternativeText } from './words';

/** One bar a year of all missions, parted by organization: upright on a page, lying on a phone. */
export function stacked(
  rows: readonly MissionsRow[],
  series: Series,
  { names, layout }: { names: Names; layout: Layout }
): Chart {
  const parts = partsOf(rows, series);
  const counts = sumBy(rows, series.part);
  const shown = stackOrder(rows, series).map((id) => ({
    id,
    label: partLabel(id, rows, names),
    count: counts.get(id) ?? 0
  }));
  const grid = panelGrid(new Map([['', rows.length]]), () => 'Missions a year', 1, 1);
  return {
    options:
      layout.kind === 'wide'
        ? yearBars({ parts, grid, layout, panelHeight: 300, numbers: true })
        : stackedBars({
            bars: lyingBars(parts),
            layout,
            tickFormat: (value) => `${value}`,
            labels: { narrow: 42, wide: 42 }
          }),
    alt: alternativeText(rows, 'Bars of missions by year, each parted by organization', shown),
    key: shown.map(({ id, label, count }) => swatch(`${label} (${count})`, organizationColour(id)))
  };
}

/** A bar for each year from the first to the last, those without a mission too. */
function lyingBars(parts: readonly YearPart[]): StackedBar[] {
  const first = parts[0]?.year ?? 0;
  const last = parts.at(-1)?.year ?? first - 1;
  return Array.from({ length: Math.min(last - first + 1, 200) }, (_, i) => first + i).map((year) => {
    const own = parts.filter((part) => part.year === year);
    return {
      id: `${year}`,
      label: `${year}`,
      segments: own.map(({ key, value, fill }) => ({
        key,
        value,
        fill,
        text: `${value}`,
        ink: 'var(--paper)'
      })),
      note: `n = ${own.reduce((sum, { value }) => sum + value, 0)}`
    };
  });
}
