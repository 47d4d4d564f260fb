import { median, number, range } from '$lib/ui/words';
import { shortName, type Names } from '../names';
import { whoHadMore } from '../pairs';
import { isSettled } from '../settled';
import type { StationsRow } from './row';
import { perObserver, share, variantOf, type Variant } from './variants';

/** A row’s value in a variant, as it is written; empty where it has none. */
export const written = (variant: Variant, row: StationsRow) => {
  const claim = variant.claim(row);
  return claim ? variant.write(claim.value) : '';
};

/** A row in words, for its mark. */
export function words(row: StationsRow, variant: string): string {
  const stations = `${range(row.low, row.high)} polling stations (${row.status})`;
  if (variant === 'per-observer')
    return `${written(perObserver, row)} stations an observer, computed: ${stations}, ${number(row.observers ?? 0)} observers`;
  if (variant === 'share')
    return `${written(share, row)} of ${number(row.stations_total ?? 0)} polling stations, computed: ${stations}`;
  return stations;
}

export function headline(rows: readonly StationsRow[], names: Names, variantId: string): string {
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
