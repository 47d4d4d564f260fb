import { themesKey, type KeyItem } from '$lib/charts/key';
import { count } from '$lib/ui/words';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import type { Chart, ChartView, Question } from '../question';
import { countriesOf, drawCountries, stepsKey } from './draw-countries';
import { drawContests } from './draw-contests';
import { drawRuns } from './draw-runs';
import { lookOf } from './looks';
import { findMark, keyOf } from './marks';
import { columns, type RecurringRow } from './row';
import { themeRuns } from './runs';
import { alternativeText, headline } from './words';

export { columns };

const runKey: KeyItem = {
  label: 'the longest run of negative contests',
  shapes: [{ path: 'M-6 3H6', style: { stroke: 'var(--ink)', 'stroke-width': '2' } }]
};

/** What is drawn, for the subtitle. */
function whatOf(rows: readonly RecurringRow[], variant: string): string {
  const themes = variant === 'all' ? 'Themes' : 'Themes negative at two or more contests running';
  switch (lookOf(rows, variant)) {
    case 'contests':
      return `${themes}, contest by contest, by what all missions’ findings amount to; numbers count findings, runs contests (computed)`;
    case 'runs':
      return `${themes}, with all their contests in order of time (not to scale), by what all missions’ findings amount to (computed)`;
    case 'countries':
      return 'Longest run of contests whose findings on a theme amount to negative (computed); n = contests with findings';
  }
}

/** On which themes findings were negative contest after contest. */
export const question: Question<RecurringRow> = {
  columns,
  variants: [
    { id: 'recurring', label: 'Recurring', scaled: false },
    { id: 'all', label: 'All themes', scaled: false }
  ],
  filters: ['countries', 'regions'],

  rows: (rows, variant) => (variant === 'all' ? rows : rows.filter((row) => row.longest > 1)),

  chart,

  caption: (rows, { names, variant }) => ({
    headline: headline(rows, names),
    subtitle: `${whatOf(rows, variant)}; ${inView(rows)}; n\u00a0=\u00a0${count(
      rows.reduce((sum, row) => sum + row.findings, 0),
      'finding'
    )}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Theme', value: (row, names) => names.themes[row.theme] ?? row.theme },
    { label: 'Polarity', value: (row) => row.polarity },
    { label: 'Findings', value: (row) => row.findings },
    { label: 'All missions at the contest (computed)', value: (row) => row.amount },
    { label: 'Negative contests running (computed)', value: (row) => row.run },
    { label: 'Since', value: (row) => row.since?.slice(0, 4) ?? null }
  ],

  markKey: (row, rows, { variant }) => keyOf(row, lookOf(rows, variant)),

  mark: (rows, key, { names, variant }) => findMark(rows, key, lookOf(rows, variant), names)
};

function chart(rows: readonly RecurringRow[], { names, layout, limit, variant }: ChartView): Chart {
  const runs = themeRuns(rows);
  const look = lookOf(rows, variant);
  if (look === 'contests')
    return {
      options: drawContests(runs, names, layout),
      alt: alternativeText(rows, runs, 'Grid of themes by contests', names),
      key: themesKey,
      rowsFirst: true
    };
  if (look === 'countries') {
    const countries = countriesOf(runs, limit);
    return {
      options: drawCountries(runs, countries, names, layout),
      alt: alternativeText(
        rows,
        runs,
        `Grid of themes by ${count(countries.countries.length, 'country')}`,
        names
      ),
      hidden: leftOut({ country: countries.hidden.panels }, countries.hidden.rows),
      key: [...stepsKey, ...themesKey.slice(-1)],
      rowsFirst: true
    };
  }
  const shown = runs.slice(0, limit);
  const left = runs.slice(limit);
  return {
    options: drawRuns(shown, names, layout),
    alt: alternativeText(rows, shown, 'Rows of squares', names),
    hidden: leftOut(
      { run: left.length },
      left.reduce((sum, { contests }) => sum + contests.length, 0)
    ),
    key: [...themesKey.slice(0, -1), runKey],
    rowsFirst: true
  };
}
