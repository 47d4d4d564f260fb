import type { KeyItem } from '$lib/charts/key';
import { count, month, number } from '$lib/ui/words';
import { claimsOverTime } from '../claims-over-time';
import { countryName, type Names } from '../names';
import type { Chart, ChartView } from '../question';
import { isSettled } from '../settled';
import { comparableSeries, latestIsHighest, records, seriesOf } from './records';
import { hasValue, type AbroadRow, type NumberRow } from './row';

/** The kinds of numbers: what a row of each counts. */
export const counted = { stations: 'polling stations abroad', countries: 'countries with polling stations' };

export type NumberKind = keyof typeof counted;

/** A number with its unit: `100 polling stations abroad`, `1,343 tables or ballot boxes abroad`. */
export const numberSaid = ({ value, unit }: Pick<NumberRow, 'value' | 'unit'>, kind: NumberKind): string =>
  `${number(value)} ${unit === 'tables' ? 'tables or ballot boxes abroad' : counted[kind]}`;

const ring: KeyItem = {
  label: 'highest so far of at least three known, computed',
  shapes: [
    {
      path: 'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0',
      style: { fill: 'none', stroke: 'var(--ink-soft)', 'stroke-width': '1.2' }
    }
  ]
};

/** The numbers of elections over time, one small multiple a country; the highest so far are ringed. */
export function numbersChart(rows: readonly AbroadRow[], view: ChartView, kind: NumberKind): Chart {
  const numbers = rows.filter(hasValue);
  const highest = records(numbers);
  const chart = claimsOverTime(
    numbers.map((row) => ({
      row,
      value: row.value,
      low: row.low ?? row.value,
      high: row.high ?? row.value,
      status: row.status ?? '',
      record: highest.has(row)
    })),
    view,
    {
      what: counted[kind],
      scale: kind === 'stations' ? view.scale : 'linear',
      reach: { log: [10, 1000], linear: 100 },
      write: number,
      series: (row) => (isSettled({ status: row.status ?? '' }) ? seriesOf(row) : row.mission)
    }
  );
  return {
    ...chart,
    alt: `${chart.alt} Ringed as the highest so far: ${number(highest.size)}.`,
    key: highest.size ? [...chart.key, ring] : chart.key
  };
}

/** Whether the latest numbers are the highest so far: of one country in words, of several in how many. */
export function numbersHeadline(rows: readonly AbroadRow[], names: Names, kind: NumberKind): string {
  const numbers = rows.filter(hasValue);
  if (!numbers.length) return `No number of ${counted[kind]} in view`;
  const comparable = numbers.filter((row) => row.unit === null && isSettled({ status: row.status ?? '' }));
  if (!comparable.length) return 'Only planned numbers, or numbers of tables and ballot boxes, are in view';
  const series = comparableSeries(comparable);
  const [only] = series;
  const countries = new Set(comparable.map((row) => row.country));
  if (countries.size === 1 && only) return ofOne(only, names, kind);
  if (series.length) {
    const latest = series.filter(latestIsHighest);
    return `In ${number(latest.length)} of ${count(series.length, 'country')} with at least three contests known, the latest number of ${counted[kind]} is the highest so far`;
  }
  const [first] = comparable;
  if (first && comparable.length === 1)
    return `${countryName(names, first.country)}, ${month(first.date)}: ${numberSaid(first, kind)}`;
  const values = comparable.map((row) => row.value);
  return `The ${count(comparable.length, 'number')} of ${counted[kind]} in view go from ${number(Math.min(...values))} to ${number(Math.max(...values))}`;
}

/** `Moldova, Sep 2025: 301 polling stations abroad, the highest of 8 elections known since 2009` */
function ofOne(series: readonly NumberRow[], names: Names, kind: NumberKind): string {
  const latest = series.at(-1);
  if (!latest) return '';
  const said = `${countryName(names, latest.country)}, ${month(latest.date)}: ${numberSaid(latest, kind)}`;
  const known = `${count(series.length, 'election')} known since ${series[0]?.date.slice(0, 4)}`;
  const most = series.reduce((highest, row) => (row.value > highest.value ? row : highest));
  if (latestIsHighest(series)) return `${said}, the highest of ${known}`;
  return most.value === latest.value
    ? `${said}, no fewer than at any of ${known}`
    : `${said}; the highest of ${known} is ${number(most.value)}, in ${month(most.date)}`;
}
