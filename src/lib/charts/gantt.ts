import { axisX, axisY, gridX, ruleX, text, type PlotOptions } from '@observablehq/plot';
import { ganttMarks } from './gantt-marks';
import type { Layout } from './layout';

/** A day and whether it was only planned. */
export interface PlannedDay {
  day: number;
  planned: boolean;
}

/** The days of one mission around day 0; null where a day is not known. */
export interface GanttBar {
  key: string;
  label: string;
  starts: PlannedDay | null;
  ends: PlannedDay | null;
  statement: PlannedDay | null;
  press: PlannedDay | null;
  colour: string;
  /** What stands at the right end: `14 days`. */
  note: string;
}

export interface Gantt {
  /** From the top down. */
  bars: readonly GanttBar[];
  layout: Layout;
  /** First and last day of the axis; what lies beyond is drawn at its end as an arrowhead. */
  domain: [number, number];
  ticks: readonly number[];
  tickFormat: (day: number) => string;
}

const axisHeight = 26;
const rowHeights = { narrow: 20, wide: 22 };
const margins = { narrow: { left: 136, right: 44 }, wide: { left: 250, right: 70 } };

/** One bar a mission, from its first to its last day, around election day. */
export function gantt({ bars, layout, domain, ticks, tickFormat }: Gantt): PlotOptions {
  const { left, right } = margins[layout.kind];
  const labels = new Map(bars.map(({ key, label }) => [key, label]));
  return {
    width: layout.width,
    height: axisHeight + bars.length * rowHeights[layout.kind] + 4,
    marginTop: axisHeight,
    marginLeft: left,
    marginRight: right,
    marginBottom: 4,
    x: { type: 'linear', domain, label: null },
    y: { type: 'band', domain: bars.map(({ key }) => key), label: null, padding: 0.1 },
    marks: [
      gridX({ ticks: [...ticks], stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisX({ anchor: 'top', ticks: [...ticks], tickFormat, tickSize: 3, fill: 'var(--ink-soft)' }),
      axisY({
        tickSize: 0,
        lineWidth: (left - 6) / 11.5,
        textOverflow: 'ellipsis',
        tickFormat: (key: string) => labels.get(key) ?? key
      }),
      ruleX([0], { stroke: 'var(--ink-soft)' }),
      ganttMarks(bars, domain),
      text(bars, {
        y: 'key',
        frameAnchor: 'right',
        dx: right,
        text: 'note',
        fill: 'var(--ink-soft)',
        pointerEvents: 'none'
      })
    ]
  };
}
