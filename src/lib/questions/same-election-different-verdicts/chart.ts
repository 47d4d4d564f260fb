import { hatched, stancesKey } from '$lib/charts/key';
import { verdictGrid } from '$lib/charts/verdict-grid';
import { count } from '$lib/ui/words';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import type { Chart, ChartView, Question } from '../question';
import { arrange, isGrid, oneOfEachCountry } from './arrange';
import { byMission } from './by-mission';
import { columns, type VerdictRow } from './row';
import { alternativeText, counted, headline, missionSaid } from './words';

export { columns };

const slug = 'same-election-different-verdicts';
const key = [...stancesKey, hatched('a mission, no conclusion in what we read')];

/** What the missions to one election concluded, side by side. */
export const question: Question<VerdictRow> = {
  columns,
  variants: [
    { id: 'most', label: 'Most conclusions', scaled: false },
    { id: 'countries', label: 'One election a country', scaled: false }
  ],

  rows: (rows, variant) => (variant === 'countries' ? oneOfEachCountry(rows) : rows),

  chart: (rows, view) => (isGrid(rows) ? elections(rows, view) : missions(rows, view)),

  caption: (rows, { names }) => ({
    headline: headline(rows, names),
    subtitle: `${measure(rows)}; ${inView(rows)}; n\u00a0=\u00a0${count(counted(rows).length, 'conclusion')}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Stance', value: (row) => row.stance },
    { label: 'Basis', value: (row) => row.basis },
    { label: 'Observers', value: (row) => row.observers }
  ],

  markKey: (row) => row.mission,

  mark(rows, mission, { names }) {
    const found = rows.filter((row) => row.mission === mission);
    const [row] = found;
    return {
      rows: found,
      label: row ? missionSaid(row, names) : 'none in what we read',
      measures: ['observers-total'],
      conclusions: true
    };
  }
};

/** What the cells are and in which order; the subtitle begins with it. */
function measure(rows: readonly VerdictRow[]): string {
  if (isGrid(rows)) {
    const single = rows.every((row) => row.country === rows[0]?.country);
    return `Conclusions of missions by stance; ${single ? 'elections' : 'elections with most conclusions'}, newest first; organizations with most conclusions at the left`;
  }
  return new Set(rows.map((row) => row.mission.split('/')[0])).size > 1
    ? 'Conclusions of missions by stance, newest election first'
    : 'Conclusions of missions by stance, the largest mission first';
}

function elections(rows: readonly VerdictRow[], { names, layout, limit }: ChartView): Chart {
  const grid = arrange(rows, names, layout.kind, limit);
  return {
    options: verdictGrid({ ...grid, layout, id: slug }),
    alt: alternativeText(rows, grid, [
      `Grid of ${count(grid.rows.length, 'election')} by ${count(grid.columns.length, 'organization')},`,
      'the missions of others together at the right.'
    ]),
    hidden: leftOut({ election: grid.hidden.panels }, grid.hidden.rows),
    key,
    rowsFirst: true
  };
}

function missions(rows: readonly VerdictRow[], { names, layout, limit }: ChartView): Chart {
  const table = byMission(rows, names, limit);
  return {
    options: verdictGrid({ ...table, layout, id: slug }),
    alt: alternativeText(rows, table, [
      `Table of ${count(table.rows.length, 'mission')}, each with its conclusion under its stance.`
    ]),
    hidden: leftOut({ mission: table.hidden.panels }, table.hidden.rows),
    key,
    rowsFirst: true
  };
}
