import { claimsOverTime, type Claim } from '../claims-over-time';
import { inView } from '../in-view';
import { missionColumns, missionLabel } from '../mission-columns';
import { shortName, type Names } from '../names';
import { whoHadMore } from '../pairs';
import { isSettled } from '../settled';
import { missionFields, type Question, type RowOf } from '../question';
import { median, number, percent, range } from '$lib/ui/words';

export const columns = {
  ...missionFields,
  observers: 'number',
  low: 'number',
  high: 'number',
  status: 'text',
  long_term: 'number?',
  sources: 'text'
} as const;

export type ObserversRow = RowOf<typeof columns>;

const longTermShare = (row: ObserversRow) => (row.long_term === null ? null : row.long_term / row.observers);

/** How many observers came with each mission, and on demand which share of them stayed for long. */
export const question: Question<ObserversRow> = {
  columns,
  variants: [
    { id: 'all', label: 'All observers', scaled: true },
    { id: 'long-term', label: 'Long-term share', scaled: false }
  ],

  rows: (rows, variant) => (variant === 'long-term' ? rows.filter((row) => row.long_term !== null) : rows),

  chart(rows, view) {
    if (view.variant === 'long-term')
      return claimsOverTime(rows.flatMap(shareClaim), view, {
        what: 'the share of long-term observers in a mission',
        scale: 'linear',
        reach: { log: [0.01, 1], linear: 1 },
        write: percent
      });
    return claimsOverTime(
      rows.map((row) => ({ row, value: row.observers, low: row.low, high: row.high, status: row.status })),
      view,
      { what: 'observers a mission', scale: view.scale, reach: { log: [1, 1000], linear: 10 }, write: number }
    );
  },

  caption(rows, { names, variant }) {
    if (variant === 'long-term') {
      const shares = rows.flatMap((row) => longTermShare(row) ?? []);
      return {
        headline: shares.length
          ? `Half of the missions in view had at least ${percent(median(shares))} long-term observers`
          : 'No mission in view states both all its observers and its long-term ones',
        subtitle: `Long-term observers as a share of all observers of a mission, computed where both are known; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
      };
    }
    return {
      headline: headline(rows, names),
      subtitle: `Observers a mission, best figure of all claims; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Observers', value: (row) => row.observers },
    { label: 'Range', value: (row) => row.high - row.low, format: (row) => range(row.low, row.high) },
    { label: 'Status', value: (row) => row.status },
    { label: 'Long-term', value: (row) => row.long_term },
    {
      label: 'Long-term share (computed)',
      value: longTermShare,
      format: (row) => (row.long_term === null ? '' : percent(row.long_term / row.observers))
    }
  ],

  markKey: (row) => row.mission,

  mark(rows, key, { names, variant }) {
    const found = rows.filter((row) => row.mission === key);
    const row = found[0];
    if (!row) return { rows: [], label: '' };
    const value =
      variant === 'long-term' && row.long_term !== null
        ? `${percent(row.long_term / row.observers)} long-term (${number(row.long_term)} of ${number(row.observers)}, computed)`
        : `${range(row.low, row.high)} observers (${row.status})`;
    return {
      rows: found,
      label: `${missionLabel(row, names)}: ${value}`,
      measures: ['observers-total', 'observers-long-term', 'observers-short-term']
    };
  }
};

function shareClaim(row: ObserversRow): Claim<ObserversRow>[] {
  const share = longTermShare(row);
  return share === null ? [] : [{ row, value: share, low: share, high: share, status: 'derived' }];
}

function headline(rows: readonly ObserversRow[], names: Names): string {
  if (!rows.length) return 'No number of observers in view';
  const counted = rows.filter(isSettled);
  if (!counted.length) return 'Only planned numbers of observers are in view';
  const larger = whoHadMore(counted, (row) => row.observers);
  if (larger)
    return `At ${larger.times} of ${larger.of} contests for which both sizes are known, ${shortName(names, larger.more)} came with more observers than ${shortName(names, larger.fewer)}`;
  const values = counted.map((row) => row.observers);
  if (values.length === 1) return `One mission in view, with ${number(values[0] ?? 0)} observers`;
  return `Missions in view had from ${number(Math.min(...values))} to ${number(Math.max(...values))} observers, half of them at most ${number(Math.floor(median(values)))}`;
}
