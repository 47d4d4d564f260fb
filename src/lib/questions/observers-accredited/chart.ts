import { claimsOverTime, type ClaimsChart } from '../claims-over-time';
import { inView } from '../in-view';
import { electionColumns, electionLabel } from '../mission-columns';
import type { Names } from '../names';
import { isSettled } from '../settled';
import { missionFields, type Question, type RowOf } from '../question';
import { median, number, range } from '$lib/ui/words';

export const columns = {
  ...missionFields,
  measure: 'text',
  value: 'number',
  low: 'number',
  high: 'number',
  status: 'text',
  sources: 'text'
} as const;

export type AccreditedRow = RowOf<typeof columns>;

interface Counted {
  measure: string;
  /** What is counted, in the plural. */
  noun: string;
  reach: ClaimsChart['reach'];
  subtitle: string;
}

const international: Counted = {
  measure: 'international-observers',
  noun: 'international observers',
  reach: { log: [1, 1000], linear: 10 },
  subtitle: 'International observers that an election’s authorities counted, best figure of all claims'
};

const domestic: Counted = {
  measure: 'domestic-observers',
  noun: 'domestic observers',
  reach: { log: [100, 100_000], linear: 100 },
  subtitle: 'Domestic observers that an election’s authorities counted, best figure of all claims'
};

const organizations: Counted = {
  measure: 'observer-organizations',
  noun: 'organizations with observers',
  reach: { log: [1, 100], linear: 10 },
  subtitle:
    'Organizations that sent observers, as an election’s authorities counted them, best figure of all claims'
};

const byId: Readonly<Record<string, Counted>> = { international, domestic, organizations };
const countedAs = (variant: string): Counted => byId[variant] ?? international;

/** How many observers, and from how many organizations, the hosts of each election counted. */
export const question: Question<AccreditedRow> = {
  columns,
  variants: [
    { id: 'international', label: 'International', scaled: true },
    { id: 'domestic', label: 'Domestic', scaled: true },
    { id: 'organizations', label: 'Organizations', scaled: true }
  ],
  filters: ['countries', 'regions', 'types'],

  rows: (rows, variant) => rows.filter((row) => row.measure === countedAs(variant).measure),

  chart(rows, view) {
    const { noun, reach } = countedAs(view.variant);
    return claimsOverTime(
      rows.map((row) => ({ row, value: row.value, low: row.low, high: row.high, status: row.status })),
      view,
      {
        what: `${noun} at an election`,
        scale: view.scale,
        reach,
        write: number,
        writeTick: (value) => (value >= 10_000 ? `${number(value / 1000)}k` : number(value)),
        series: (row) => `${row.country} ${row.type}`
      }
    );
  },

  caption(rows, { names, variant }) {
    return {
      headline: headline(rows, names, variant),
      subtitle: `${countedAs(variant).subtitle}; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
    };
  },

  table: (variant) => [
    ...electionColumns,
    { label: capital(countedAs(variant).noun), value: (row) => row.value },
    { label: 'Range', value: (row) => row.high - row.low, format: (row) => range(row.low, row.high) },
    { label: 'Status', value: (row) => row.status }
  ],

  markKey: (row) => row.mission,

  mark(rows, key, { names, variant }) {
    const found = rows.filter((row) => row.mission === key);
    const row = found[0];
    if (!row) return { rows: [], label: '' };
    const { noun } = countedAs(variant);
    return {
      rows: found,
      label: `${electionLabel(row, names)}: ${range(row.low, row.high)} ${noun} (${row.status})`,
      measures: ['international-observers', 'domestic-observers', 'observer-organizations']
    };
  }
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function headline(rows: readonly AccreditedRow[], names: Names, variant: string): string {
  const { noun } = countedAs(variant);
  const settled = rows.filter(isSettled);
  const [only] = settled;
  if (!only)
    return rows.length ? `Only expected numbers of ${noun} are in view` : `No number of ${noun} in view`;
  if (settled.length === 1)
    return `One settled count in view: ${number(only.value)} ${noun} (${electionLabel(only, names)})`;
  const values = settled.map((row) => row.value);
  return `${number(settled.length)} elections in view had from ${number(Math.min(...values))} to ${number(Math.max(...values))} ${noun}, half of them at most ${number(Math.floor(median(values)))}`;
}
