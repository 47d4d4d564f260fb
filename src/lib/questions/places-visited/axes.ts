import type { DotStrips } from '$lib/charts/dot-strips';
import type { Layout } from '$lib/charts/layout';
import { linearTicks } from '$lib/charts/ticks';
import { yearTicks } from '$lib/charts/years';
import type { PlaceRow } from './row';

type Axis = DotStrips['axis'];

/** Polling stations from zero. */
export function stationsAxis(rows: readonly PlaceRow[]): Axis {
  const most = rows.reduce((max, { stations }) => Math.max(max, stations ?? 0), 9) + 1;
  return { type: 'linear', domain: [0, most], ticks: linearTicks(most), tickFormat: (value) => `${value}` };
}

const yearStart = (year: number) => Date.UTC(year, 0, 1);

/** From the start of the first year to the end of the last, at least three years. */
export function yearsAxis(rows: readonly PlaceRow[], { width }: Layout): Axis {
  const years = rows.map(({ date }) => Number(date.slice(0, 4)));
  const first = years.reduce((least, year) => Math.min(least, year), years[0] ?? 2000);
  const last = years.reduce((most, year) => Math.max(most, year), first + 2);
  return {
    type: 'utc',
    domain: [yearStart(first), yearStart(last + 1)],
    ticks: yearTicks(first, last, width * 0.7).map(yearStart),
    tickFormat: (time) => `${new Date(time).getUTCFullYear()}`
  };
}
