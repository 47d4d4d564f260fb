import { claimsOverTime, type Claim, type ClaimsChart } from '../claims-over-time';
import { inView } from '../in-view';
import { missionColumns, missionLabel } from '../mission-columns';
import { shortName, type Names } from '../names';
import { whoHadMore } from '../pairs';
import { isSettled } from '../settled';
import { missionFields, type Question, type RowOf } from '../question';
import { median, number, percent, range } from '$lib/ui/words';

export const columns = {
  ...missionFields,
  stations: 'number',
  low: 'number',
  high: 'number',
  status: 'text',
  observers: 'number?',
  stations_total: 'number?',
  sources: 'text'
} as const;

export type StationsRow = RowOf<typeof columns>;

type Variant = Omit<ClaimsChart, 'scale'> & {
  claim(row: StationsRow): Claim<StationsRow> | null;
  subtitle: string;
};

const computed = (row: StationsRow, value: number): Claim<StationsRow> => ({
  row,
  value,
  low: value,
  high: value,
  status: 'derived'
});

const visited: Variant = {
  claim: (row) => ({ row, value: row.stations, low: row.low, high: row.high, status: row.status }),
  what: 'polling stations visited a mission',
  reach: { log: [1, 1000], linear: 10 },
  write: number,
  subtitle: 'Polling stations visited by a mission, best figure of all claims'
};

const perObserver: Variant = {
  claim: (row) => (row.observers ? computed(row, row.stations / row.observers) : null),
  what: 'polling stations visited for each observer',
  reach: { log: [0.1, 10], linear: 1 },
  write: number,
  subtitle:
    'Polling stations visited for each observer of a mission, computed where both numbers are settled and of the whole mission'
};

const share: Variant = {
  claim: (row) => (row.stations_total ? computed(row, row.stations / row.stations_total) : null),
  what: 'the share of all polling stations that a mission visited',
  reach: { log: [0.001, 1], linear: 0.1 },
  write: percent,
  subtitle:
    'Polling stations visited as a share of the election’s, computed where both are settled and counted in the same unit'
};

const byId: Readonly<Record<string, Variant>> = { visited, 'per-observer': perObserver, share };
const variantOf = (id: string): Variant => byId[id] ?? visited;

/** How many polling stations each mission visited; for each observer and as a share of all where these are known. */
export const question: Question<StationsRow> = {
  columns,
  variants: [
    { id: 'visited', label: 'Stations visited', scaled: true },
    { id: 'per-observer', label: 'Per observer', scaled: true },
    { id: 'share', label: 'Share of all stations', scaled: true }
  ],

  rows: (rows, variant) => rows.filter((row) => variantOf(variant).claim(row) !== null),

  chart(rows, view) {
    const variant = variantOf(view.variant);
    const claims = rows.flatMap((row) => variant.claim(row) ?? []);
    return claimsOverTime(claims, view, { ...variant, scale: view.scale });
  },

  caption(rows, { names, variant }) {
    return {
      headline: headline(rows, names, variant),
      subtitle: `${variantOf(variant).subtitle}; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Stations visited', value: (row) => row.stations },
    { label: 'Range', value: (row) => row.high - row.low, format: (row) => range(row.low, row.high) },
    { label: 'Status', value: (row) => row.status },
    { label: 'Observers', value: (row) => row.observers },
    {
      label: 'Per observer (computed)',
      value: (row) => perObserver.claim(row)?.value ?? null,
      format: (row) => written(perObserver, row)
    },
    { label: 'All stations', value: (row) => row.stations_total },
    {
      label: 'Share of all (computed)',
      value: (row) => share.claim(row)?.value ?? null,
      format: (row) => written(share, row)
    }
  ],

  markKey: (row) => row.mission,

  mark(rows, key, { names, variant }) {
    const found = rows.filter((row) => row.mission === key);
    const row = found[0];
    if (!row) return { rows: [], label: '' };
    return {
      rows: found,
      label: `${missionLabel(row, names)}: ${words(row, variant)}`,
      measures: [
        'stations-visited',
        'observers-total',
        'openings-observed',
        'counts-observed',
        'tabulations-observed'
      ]
    };
  }
};

const written = (variant: Variant, row: StationsRow) => {
  const claim = variant.claim(row);
  return claim ? variant.write(claim.value) : '';
};

function words(row: StationsRow, variant: string): string {
  const stations = `${range(row.low, row.high)} polling stations (${row.status})`;
  if (variant === 'per-observer')
    return `${written(perObserver, row)} stations an observer, computed: ${stations}, ${number(row.observers ?? 0)} observers`;
  if (variant === 'share')
    return `${written(share, row)} of ${number(row.stations_total ?? 0)} polling stations, computed: ${stations}`;
  return stations;
}

function headline(rows: readonly StationsRow[], names: Names, variantId: string): string {
  const variant = variantOf(variantId);
  const values = rows.filter(isSettled).flatMap((row) => variant.claim(row)?.value ?? []);
  if (!values.length) return 'No number of polling stations visited in view';
  if (variantId !== 'visited')
    return `Half of the missions in view visited at least ${variant.write(median(values))} ${variantId === 'share' ? 'of all polling stations' : 'polling stations for each observer'}`;
  const larger = whoHadMore(rows.filter(isSettled), (row) => row.stations);
  if (larger)
    return `At ${larger.times} of ${larger.of} contests for which both numbers are known, ${shortName(names, larger.more)} visited more polling stations than ${shortName(names, larger.fewer)}`;
  if (values.length === 1)
    return `One mission in view, with ${number(values[0] ?? 0)} polling stations visited`;
  return `Missions in view visited from ${number(Math.min(...values))} to ${number(Math.max(...values))} polling stations, half of them at most ${number(Math.floor(median(values)))}`;
}
