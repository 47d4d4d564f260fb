import { barYears, divergingBars } from '$lib/charts/diverging-bars';
import { sumBy } from '$lib/charts/group-by';
import { polarityKey, themesKey } from '$lib/charts/key';
import { panelGrid } from '$lib/charts/panels';
import { overall } from '$lib/charts/polarity';
import { themeGrid } from '$lib/charts/theme-grid';
import { countPolarities, polaritiesSaid } from '../count-findings';
import { annotate } from '../annotations';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import { countryName, shortName, type Names } from '../names';
import { mostSharedPair } from '../pairs';
import type { Chart, ChartView, Question } from '../question';
import { count } from '$lib/ui/words';
import { barsText, gridText } from './alternative-text';
import { byTheme } from './by-theme';
import { byYear, panelBy } from './by-year';
import { columns, type FindingsRow } from './row';

export { columns };

/** What the missions found: by year, and by theme. */
export const question: Question<FindingsRow> = {
  columns,
  variants: [
    { id: 'years', label: 'By year', scaled: false },
    { id: 'themes', label: 'By theme', scaled: false }
  ],

  rows: (rows) => rows,

  chart: (rows, view) => (view.variant === 'themes' ? themes(rows, view) : years(rows, view)),

  caption(rows, { names, variant }) {
    const findings = rows.reduce((sum, row) => sum + row.findings, 0);
    const what =
      variant === 'themes'
        ? 'What the findings under a theme amount to; the number says how many'
        : 'Findings a year: positive above the line, negative below, mixed astride it';
    return {
      headline: headline(rows, names),
      subtitle: `${what}; ${inView(rows)}; n\u00a0=\u00a0${count(findings, 'finding')}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Theme', value: (row, names) => names.themes[row.theme] ?? row.theme },
    { label: 'Polarity', value: (row) => row.polarity },
    { label: 'Findings', value: (row) => row.findings }
  ],

  markKey: (row, rows, { names, variant }) =>
    variant === 'themes' ? byTheme(rows, names).keyOf(row) : byYear(rows).keyOf(row),

  mark(rows, key, { names, variant }) {
    const [first = '', second = ''] = key.split('|');
    const grid = variant === 'themes' ? byTheme(rows, names) : null;
    const found = grid ? grid.of(key) : byYear(rows).of(key);
    const where = grid
      ? `${names.themes[first] ?? first}, ${grid.label(second)}`
      : `${panelBy(rows).by === 'country' ? countryName(names, first) : shortName(names, first)}, ${second}`;
    return {
      rows: found,
      label: `${where}: ${polaritiesSaid(countPolarities(found)) || 'none in what we read'}`
    };
  }
};

function years(rows: readonly FindingsRow[], { names, layout, limit }: ChartView): Chart {
  const { by, id } = panelBy(rows);
  const label = (panel: string) => (by === 'country' ? countryName(names, panel) : shortName(names, panel));
  const grid = panelGrid(
    sumBy(rows, id, (row) => row.findings),
    label,
    layout.kind === 'wide' ? 4 : 2,
    limit
  );
  const bars = byYear(rows).years;
  const { around, key, annotations } = annotate(names, {
    rows: rows.filter((row) => grid.of(id(row))),
    panelOf: id,
    years: barYears(bars)
  });
  return {
    options: divergingBars(bars, grid, layout, around),
    alt: barsText(rows, bars, grid, { by, label }),
    hidden: leftOut({ [by]: grid.hidden.panels }, grid.hidden.rows),
    key: [...polarityKey, ...key],
    annotations
  };
}

function themes(rows: readonly FindingsRow[], { names, layout, limit }: ChartView): Chart {
  const grid = byTheme(rows, names, limit);
  return {
    options: themeGrid({ ...grid, layout, id: 'findings-over-time' }),
    alt: gridText(rows, grid),
    hidden: leftOut({ [grid.by]: grid.hidden.panels }, grid.hidden.rows),
    key: themesKey,
    rowsFirst: true
  };
}

/** How often the most shared pair of organizations judged the same theme at the same contest otherwise. */
function headline(rows: readonly FindingsRow[], names: Names): string {
  if (!rows.length) return 'No finding in view';
  const pair = mostSharedPair(rows);
  if (pair) {
    const verdicts = pair.contests.flatMap(({ first, second }) =>
      [...new Set(first.map((row) => row.theme))].flatMap((theme) => {
        const of = (side: FindingsRow[]) => side.filter((row) => row.theme === theme);
        return of(second).length
          ? [overall(countPolarities(of(first))) !== overall(countPolarities(of(second)))]
          : [];
      })
    );
    if (verdicts.length)
      return `At ${pair.contests.length} contests with findings of both, ${shortName(names, pair.first)} and ${shortName(names, pair.second)} spoke ${verdicts.length} times of the same theme, and differed ${verdicts.filter(Boolean).length} times`;
  }
  const counts = countPolarities(rows);
  return `Of the findings in view ${counts.positive} are positive, ${counts.negative} negative, ${counts.mixed} mixed and ${counts.neutral} neutral`;
}
