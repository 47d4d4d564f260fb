import { inView } from '../in-view';
import { missionColumns, missionLabel } from '../mission-columns';
import { missionMark } from '../mission-mark';
import { missionScatter } from '../mission-scatter';
import { missionFields, type ChartView, type Question, type RowOf } from '../question';
import { count, median, number, yearSpan } from '$lib/ui/words';
import { isoLines } from './iso-lines';

export const columns = {
  ...missionFields,
  observers: 'number',
  observers_status: 'text',
  stations: 'number',
  status: 'text',
  sources: 'text'
} as const;

export type PerObserverRow = RowOf<typeof columns>;

/** Stations for each observer (computed). */
const ratio = (row: PerObserverRow) => row.stations / row.observers;

/** The mark says how the observers are known, or that the visits were counted by us. */
const statusOf = (row: PerObserverRow) => (row.status === 'derived' ? row.status : row.observers_status);

/** How many polling stations each mission visited, by how many observers it had. */
export const question: Question<PerObserverRow> = {
  columns,
  variants: [{ id: 'observers', label: 'Stations by observers', scaled: false }],

  rows: (rows) => rows.filter((row) => row.observers > 0 && row.stations > 0),

  chart: (rows, view) => ({
    ...missionScatter(rows, view, {
      x: {
        value: (row) => row.observers,
        reach: [1, 1000],
        factors: [1],
        label: 'observers (log scale) →'
      },
      y: {
        value: (row) => row.stations,
        reach: [1, 1000],
        factors: [1],
        label: '↑ polling stations visited (log scale)'
      },
      status: statusOf,
      guides: (x, y) =>
        isoLines([1, 2, 5, 10], x, y, (each) =>
          view.layout.kind === 'wide' ? `${each} an observer` : `${each} each`
        )
    }),
    alt: altText(rows, view)
  }),

  caption: (rows) => ({
    headline: headline(rows),
    subtitle: `Polling stations visited by observers of a mission, lines of equal stations for each observer, computed; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Observers', value: (row) => row.observers },
    { label: 'Status of observers', value: (row) => row.observers_status },
    { label: 'Stations visited', value: (row) => row.stations },
    { label: 'Status of stations', value: (row) => row.status },
    { label: 'Stations an observer (computed)', value: ratio, format: (row) => number(ratio(row)) }
  ],

  markKey: (row) => row.mission,

  mark: (rows, key, { names }) =>
    missionMark(
      rows,
      key,
      names,
      (row) =>
        `${number(row.stations)} polling stations, ${number(row.observers)} observers, ${number(ratio(row))} stations an observer (computed)`,
      { measures: ['stations-visited', 'observers-total', 'teams'] }
    )
};

function headline(rows: readonly PerObserverRow[]): string {
  const [only] = rows;
  if (!only) return 'No mission in view with both its observers and the polling stations it visited';
  if (rows.length === 1)
    return `One mission in view: ${number(only.stations)} polling stations, ${number(only.observers)} observers, ${number(ratio(only))} stations an observer`;
  const ratios = rows.map(ratio);
  return `Missions in view visited from ${number(Math.min(...ratios))} to ${number(Math.max(...ratios))} polling stations for each observer, half of them at most ${number(median(ratios))}`;
}

function altText(rows: readonly PerObserverRow[], { names }: Pick<ChartView, 'names'>): string {
  const sorted = [...rows].sort((a, b) => ratio(a) - ratio(b));
  const extreme = (row: PerObserverRow | undefined) =>
    row ? `${number(ratio(row))} (${missionLabel(row, names)})` : 'none';
  return [
    `Scatter of polling stations visited by observers, both on log scales, one dot for each of ${count(rows.length, 'mission')}, over lines of 1, 2, 5 and 10 stations an observer.`,
    `n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))}.`,
    `Fewest stations an observer ${extreme(sorted[0])}, most ${extreme(sorted.at(-1))}.`
  ].join(' ');
}
