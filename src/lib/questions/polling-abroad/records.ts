import { groupBy } from '$lib/charts/group-by';
import { contestOf, contestsOf } from '../pairs';
import { isSettled } from '../settled';
import type { NumberRow } from './row';

/** A record needs at least this many earlier contests, so that the series has three. */
const fewestEarlier = 2;

/** A series is of one country and one unit: stations are not compared with tables or ballot boxes. */
export const seriesOf = (row: NumberRow): string => `${row.country} ${row.unit ?? ''}`;

/**
 * The series that have what a comparison needs: settled numbers of at least three contests, by date. Planned and interim
 * numbers enter none.
 */
export function comparableSeries(rows: readonly NumberRow[]): NumberRow[][] {
  const settled = rows.filter((row) => isSettled({ status: row.status ?? '' }));
  return [...groupBy(settled, seriesOf).values()]
    .map((series) => [...series].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)))
    .filter((series) => contestsOf(series) > fewestEarlier);
}

/**
 * The numbers that exceed all earlier ones of their series, where at least two earlier contests are known: computed, never
 * taken from a claim of a record.
 */
export function records(rows: readonly NumberRow[]): Set<NumberRow> {
  return new Set(
    comparableSeries(rows).flatMap((series) =>
      series.filter((row) => {
        const earlier = series.filter((other) => other.date < row.date);
        const contests = new Set(earlier.map(contestOf));
        contests.delete(contestOf(row));
        return contests.size >= fewestEarlier && earlier.every((other) => other.value < row.value);
      })
    )
  );
}

/** Whether the latest contest of a series brought its highest number so far, in whichever of its rounds. */
export function latestIsHighest(series: readonly NumberRow[]): boolean {
  const latest = series.at(-1);
  return !!latest && [...records(series)].some((row) => contestOf(row) === contestOf(latest));
}
