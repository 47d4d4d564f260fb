import { number, percent } from '$lib/ui/words';
import type { Claim, ClaimsChart } from '../claims-over-time';
import type { StationsRow } from './row';

/** How a variant reads a row, and what it says of it. */
export type Variant = Omit<ClaimsChart, 'scale'> & {
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

export const perObserver: Variant = {
  claim: (row) => (row.observers ? computed(row, row.stations / row.observers) : null),
  what: 'polling stations visited for each observer',
  reach: { log: [0.1, 10], linear: 1 },
  write: number,
  subtitle:
    'Polling stations visited for each observer of a mission, computed where both numbers are settled and of the whole mission'
};

export const share: Variant = {
  claim: (row) => (row.stations_total ? computed(row, row.stations / row.stations_total) : null),
  what: 'the share of all polling stations that a mission visited',
  reach: { log: [0.001, 1], linear: 0.1 },
  write: percent,
  subtitle:
    'Polling stations visited as a share of the election’s, computed where both are settled and counted in the same unit'
};

const byId: Readonly<Record<string, Variant>> = { visited, 'per-observer': perObserver, share };
/** The variant of an id; stations visited where there is none of that name. */
export const variantOf = (id: string): Variant => byId[id] ?? visited;
