import { sumBy } from '$lib/charts/group-by';
import { panelGrid } from '$lib/charts/panels';
import { yearBars } from '$lib/charts/year-bars';
import { count, number } from '$lib/ui/words';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import { shortName, type Names } from '../names';
import type { Chart, ChartView, Question } from '../question';
import { columns, yearOf, type MissionsRow } from './row';
import { keyOf, partLabel, partsOf, seriesOf, type Series } from './series';
import { stacked } from './stacked';
import { alternativeText, headline, partsSaid } from './words';

export { columns };

/** How many missions there were each year, and whose. */
export const question: Question<MissionsRow> = {
  columns,
  variants: [
    { id: 'stacked', label: 'All missions', scaled: false },
    { id: 'by-organization', label: 'By organization', scaled: false },
    { id: 'by-region', label: 'By region', scaled: false }
  ],

  rows: (rows) => rows,

  chart(rows, view) {
    const series = seriesOf(view.variant, view.names);
    return view.variant === 'stacked' ? stacked(rows, series, view) : multiples(rows, series, view);
  },

  caption: (rows, { names }) => ({
    headline: headline(rows, names),
    subtitle: `Missions in what we read, by year of the election day; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}${partsSaid(rows)}`
  }),

  table: () => [
    ...missionColumns,
    {
      label: 'Part of the joint mission',
      value: (row, names) => (row.joint ? shortName(names, row.joint) : '')
    }
  ],

  markKey: (row, _rows, { names, variant }) => keyOf(row, seriesOf(variant, names)),

  mark(rows, key, { names, variant }) {
    const series = seriesOf(variant, names);
    const found = rows.filter((row) => keyOf(row, series) === key);
    const [row] = found;
    if (!row) return { rows: [], label: '' };
    const whose =
      variant === 'stacked'
        ? partLabel(series.part(row), rows, names)
        : panelLabel(series.panel(row), series, names);
    return { rows: found, label: `${whose}, ${yearOf(row)}: ${count(found.length, 'mission')}` };
  }
};

function multiples(rows: readonly MissionsRow[], series: Series, { names, layout, limit }: ChartView): Chart {
  const wide = layout.kind === 'wide';
  const label = (id: string) => {
    const long = panelLabel(id, series, names);
    return wide ? long : long.replace('South-eastern', 'SE');
  };
  const grid = panelGrid(sumBy(rows, series.panel), label, wide ? 4 : 2, limit);
  return {
    options: yearBars({ parts: partsOf(rows, series), grid, layout, panelHeight: wide ? 118 : 96 }),
    alt: alternativeText(
      rows,
      `Bars of missions by year, one panel for each ${series.by}, on one scale`,
      grid.panels
    ),
    hidden: leftOut({ [series.by]: grid.hidden.panels }, grid.hidden.rows),
    key: []
  };
}

const panelLabel = (id: string, { by }: Series, names: Names) =>
  by === 'region' ? (names.regions[id] ?? (id || 'No region')) : shortName(names, id);
