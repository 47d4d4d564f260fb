import type { Layout } from '$lib/charts/layout';
import type { DaysRow } from './row';

/**
 * The days that an axis holds: all that the missions need, at least from -10 to 5, and no more than `widest`, so that
 * a few long stays do not press the others together.
 */
export function daysAxis(rows: readonly DaysRow[], [least, most]: [number, number]): [number, number] {
  const days = rows.flatMap(({ starts, ends, statement, press }) =>
    [starts, ends, statement, press].flatMap((day) => day ?? [])
  );
  return [
    Math.max(least, days.reduce((min, day) => Math.min(min, day), -9) - 1),
    Math.min(most, days.reduce((max, day) => Math.max(max, day), 4) + 1)
  ];
}

/** Round days on the axis; election day is one of them. */
export function dayTicks([first, last]: [number, number], kind: Layout['kind']): number[] {
  const steps = kind === 'wide' ? [1, 2, 5, 10, 20] : [5, 10, 20, 30];
  const wanted = kind === 'wide' ? 12 : 5;
  const step = steps.find((candidate) => (last - first) / candidate <= wanted) ?? 30;
  const ticks = [];
  for (let day = Math.ceil(first / step) * step; day <= last; day += step) ticks.push(day === 0 ? 0 : day);
  return ticks;
}

/** Days with a true minus, election day by its name. */
export const dayLabel = (day: number) => (day === 0 ? 'vote' : day < 0 ? `−${-day}` : `+${day}`);
