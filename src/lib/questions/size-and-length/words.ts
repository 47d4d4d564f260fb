import { missionLabel } from '../mission-columns';
import type { ChartView } from '../question';
import { count, median, number, yearSpan } from '$lib/ui/words';
import type { SizeRow } from './chart';

/** Halves of fewer missions than this are not set against each other. */
const fewestForHalves = 10;

/** How long the smaller and the larger missions in view had been in the country. */
export function headline(rows: readonly SizeRow[]): string {
  const [only] = rows;
  if (!only) return 'No mission in view with both its observers and the day of its arrival';
  if (rows.length === 1)
    return `One mission in view: ${number(only.observers)} observers, ${count(only.days, 'day')} before election day`;
  const days = rows.map((row) => row.days);
  if (rows.length < fewestForHalves)
    return `Missions in view were in the country from ${number(Math.min(...days))} to ${count(Math.max(...days), 'day')} before election day`;
  const middle = median(rows.map((row) => row.observers));
  const of = (half: readonly SizeRow[]) => median(half.map((row) => row.days));
  const smaller = rows.filter((row) => row.observers <= middle);
  const larger = rows.filter((row) => row.observers > middle);
  if (!larger.length)
    return `Half of the missions in view came at most ${count(of(rows), 'day')} before election day`;
  return `Half of the missions with at most ${number(middle)} observers came at least ${count(of(smaller), 'day')} before election day, half of the larger ones at least ${number(of(larger))}`;
}

/** What the dots show, for somebody who does not see them. */
export function altText(rows: readonly SizeRow[], { names }: Pick<ChartView, 'names'>): string {
  const extreme = (row: SizeRow | undefined) =>
    row
      ? `${number(row.observers)} observers, ${count(row.days, 'day')} (${missionLabel(row, names)})`
      : 'none';
  const by = (value: (row: SizeRow) => number) => [...rows].sort((a, b) => value(a) - value(b));
  const byDays = by((row) => row.days);
  const bySize = by((row) => row.observers);
  return [
    `Scatter of observers by days before election day, both on log scales, one dot for each of ${count(rows.length, 'mission')}.`,
    `n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))}.`,
    `Shortest ${extreme(byDays[0])}, longest ${extreme(byDays.at(-1))};`,
    `smallest ${extreme(bySize[0])}, largest ${extreme(bySize.at(-1))}.`
  ].join(' ');
}
