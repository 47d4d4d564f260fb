import { bullets } from '$lib/charts/bullets';
import { organizationColour } from '$lib/charts/organization-colour';
import { missionLabels } from '../bar-labels';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import { missionMark } from '../mission-mark';
import { firstPanels, missionFields, type ChartView, type Question, type RowOf } from '../question';
import { median, number, percent, range } from '$lib/ui/words';
import { altText, keyOf } from './words';

export const columns = {
  ...missionFields,
  stations: 'number',
  low: 'number',
  high: 'number',
  status: 'text',
  stations_total: 'number',
  sources: 'text'
} as const;

export type ShareRow = RowOf<typeof columns>;

/** The share of all stations that a mission visited (computed). */
const share = (row: ShareRow) => row.stations / row.stations_total;

/** The rows that make a bar: a reader’s own may hold a part that is no part of its whole. */
const fits = (row: ShareRow) => row.stations > 0 && row.stations_total >= row.stations;

const newestFirst = (a: ShareRow, b: ShareRow) =>
  a.date === b.date ? (a.mission < b.mission ? -1 : 1) : a.date < b.date ? 1 : -1;

const labels = { narrow: 142, wide: 230 };

/** How many of an election's polling stations each mission visited. */
export const question: Question<ShareRow> = {
  columns,
  variants: [{ id: 'share', label: 'Share of all stations', scaled: false }],

  rows: (rows) => rows.filter(fits),

  chart(rows, view) {
    const sorted = [...rows].sort(newestFirst);
    const shown = sorted.slice(0, barsAtMost(rows, view));
    return {
      options: bullets({
        layout: view.layout,
        labels,
        reach: 10_000,
        tickFormat: number,
        bullets: toBullets(shown, view)
      }),
      alt: altText(shown, share, view),
      key: keyOf(shown, view.names),
      hidden: leftOut({ mission: rows.length - shown.length }, rows.length - shown.length),
      rowsFirst: true
    };
  },

  caption(rows) {
    const shares = rows.map(share);
    const most = Math.max(...shares);
    return {
      headline: !shares.length
        ? 'No mission in view whose visits can be set against all polling stations'
        : shares.length === 1
          ? `One mission in view, which visited ${percent(most)} of all polling stations`
          : `Half of the ${number(shares.length)} missions in view visited at most ${percent(median(shares))} of all polling stations`,
      subtitle: `Polling stations visited (inner bar) of all polling stations of the election (outer bar), log scale, share computed; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Stations visited', value: (row) => row.stations },
    { label: 'Range', value: (row) => row.high - row.low, format: (row) => range(row.low, row.high) },
    { label: 'Status', value: (row) => row.status },
    { label: 'All stations', value: (row) => row.stations_total },
    { label: 'Share of all (computed)', value: share, format: (row) => percent(share(row)) }
  ],

  markKey: (row) => row.mission,

  mark: (rows, key, { names }) =>
    missionMark(
      rows,
      key,
      names,
      (row) =>
        `${range(row.low, row.high)} of ${number(row.stations_total)} polling stations, ${percent(share(row))} (computed)`,
      { measures: ['stations-visited', 'stations-total', 'observers-total'] }
    )
};

/** In one country or of one organization all missions, else the newest. */
function barsAtMost(rows: readonly ShareRow[], { limit }: ChartView): number {
  const single = [(row: ShareRow) => row.country, (row: ShareRow) => row.organization].some(
    (of) => new Set(rows.map(of)).size === 1
  );
  return single && limit >= firstPanels ? rows.length : 2 * limit;
}

function toBullets(shown: readonly ShareRow[], { names, layout }: ChartView) {
  const label = missionLabels(shown, names, layout.kind);
  return shown.map((row) => ({
    key: row.mission,
    label: label(row),
    part: row.stations,
    low: row.low,
    high: row.high,
    whole: row.stations_total,
    colour: organizationColour(row.organization),
    note: percent(share(row))
  }));
}
