import type { RenderFunction } from '@observablehq/plot';
import type { GanttBar, PlannedDay } from './gantt';
import { svgCreator } from './svg';

/** Half the height of a bar, in pixels. */
const half = 4;

/** Signs of the events on a bar, in a box of eight pixels around 0, 0. */
export const eventPaths = {
  statement: 'M0-4.4 4.4 0 0 4.4-4.4 0Z',
  press: 'M-3.4-3.4h6.8v6.8h-6.8z'
} as const;

const arrowPaths = { left: 'M3-4.4-4 0 3 4.4Z', right: 'M-3-4.4 4 0-3 4.4Z' } as const;

/** Draws each mission as one group: its bar or open line, what lies beyond the axis as arrowheads, its signs. */
export function ganttMarks(bars: readonly GanttBar[], [least, most]: [number, number]): RenderFunction {
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const x = (day: number) => Number(scales.x?.(Math.min(most, Math.max(least, day))) ?? 0);
    const bandwidth = scales.scales.y?.bandwidth ?? 0;
    const all = create('g');
    for (const { key, starts, ends, statement, press, colour } of bars) {
      const middle = Number(scales.y?.(key) ?? 0) + bandwidth / 2;
      const group = create('g', { transform: `translate(0,${middle.toFixed(1)})`, 'data-key': key });
      const add = (d: string, style: Readonly<Record<string, string | number>>) =>
        group.append(create('path', { d, ...style }));
      // The whole stretch answers to a pointer, and is outlined under it.
      const days = [starts, ends, statement, press].flatMap((known) => (known ? [x(known.day)] : []));
      const [from, to] = [Math.min(x(0), ...days) - 6, Math.max(x(0), ...days) + 6];
      add(`M${from.toFixed(1)}-8H${to.toFixed(1)}V8H${from.toFixed(1)}Z`, {
        fill: 'var(--paper)',
        'fill-opacity': 0
      });
      add(stretch(starts, ends, x), {
        fill: starts && ends && !starts.planned && !ends.planned ? colour : 'var(--paper)',
        stroke: colour,
        'stroke-width': 1.3,
        ...(starts && ends && (starts.planned || ends.planned) ? { 'stroke-dasharray': '3 2' } : {})
      });
      if (!starts !== !ends)
        add(`M${x((starts ?? ends)?.day ?? 0).toFixed(1)} 0H${openEnd(starts, ends, x).toFixed(1)}`, {
          stroke: colour,
          'stroke-width': 1.6,
          'stroke-dasharray': '1.5 2.5'
        });
      for (const known of [starts, ends]) {
        const side = known && (known.day < least ? 'left' : known.day > most ? 'right' : null);
        if (known && side)
          group.append(
            create('path', {
              d: arrowPaths[side],
              transform: `translate(${x(known.day).toFixed(1)},0)`,
              ...sign(known, colour)
            })
          );
      }
      // Both on one day stand one above the other.
      const apart = statement && press && statement.day === press.day ? 4 : 0;
      const signs = [
        [press, eventPaths.press, apart],
        [statement, eventPaths.statement, -apart]
      ] as const;
      for (const [event, d, y] of signs)
        if (event && event.day >= least && event.day <= most) {
          const transform = `translate(${x(event.day).toFixed(1)},${y})`;
          group.append(create('path', { d, transform, ...sign(event, 'var(--ink)') }));
        }
      all.append(group);
    }
    return all;
  };
}

/** The outline of a bar of two known days; where only one is known a stroke across, or a hollow circle for a plan. */
function stretch(starts: PlannedDay | null, ends: PlannedDay | null, x: (day: number) => number): string {
  if (starts && ends) {
    const left = x(Math.min(starts.day, ends.day)).toFixed(1);
    const right = Math.max(x(Math.max(starts.day, ends.day)), Number(left) + 2).toFixed(1);
    return `M${left}-${half}H${right}V${half}H${left}Z`;
  }
  const only = starts ?? ends;
  if (!only) return '';
  const at = x(only.day).toFixed(1);
  return only.planned ? `M${at} 0m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0` : `M${at}-${half + 1}v${2 * half + 2}`;
}

/** An unknown end runs to election day, or a little beyond the known day where that lies on its other side. */
function openEnd(starts: PlannedDay | null, ends: PlannedDay | null, x: (day: number) => number): number {
  if (starts) return Math.max(x(0), x(starts.day) + 12);
  return Math.min(x(0), x(ends?.day ?? 0) - 12);
}

const sign = ({ planned }: PlannedDay, colour: string) => ({
  fill: planned ? 'var(--paper)' : colour,
  stroke: planned ? colour : 'var(--paper)',
  'stroke-width': planned ? 1.2 : 0.8
});
