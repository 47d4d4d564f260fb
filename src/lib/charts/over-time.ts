import { dot, line, ruleX, type Markish, type PlotOptions } from '@observablehq/plot';
import { claimMarks, markOf } from './claim';
import { timeMarks, timeRules } from './draw-time-marks';
import { keyed } from './keyed';
import type { Layout } from './layout';
import { panelFrame } from './panel-frame';
import { panelGround, panelLines } from './panel-ground';
import type { PanelGrid } from './panels';
import { lines } from './series';
import { noTimeMarks, type TimeMarks } from './time-marks';

/** One dot: a number at a date, with the range of the claims behind it. */
export interface Point {
  key: string;
  panel: string;
  /** Dots of one series are joined where there are at least three. */
  series: string;
  date: string;
  value: number;
  low: number;
  high: number;
  status: string;
  colour: string;
  /** Ringed: the highest of its series so far. */
  record?: boolean;
}

export interface OverTime {
  points: readonly Point[];
  grid: PanelGrid;
  layout: Layout;
  scale: 'log' | 'linear';
  /** Extent of the values, the same in each panel. */
  domain: [number, number];
  ticks: number[];
  tickFormat: (value: number) => string;
  /** What happened meanwhile. */
  around?: TimeMarks;
}

const ringRadius = 5;
const panelHeight = { narrow: 104, wide: 132 };

/** Small multiples of numbers over time on one shared scale. */
export function overTime({
  points,
  grid,
  layout,
  scale,
  domain,
  ticks,
  tickFormat,
  around = noTimeMarks
}: OverTime): PlotOptions {
  const drawn = points.flatMap((point) => {
    const panel = grid.of(point.panel);
    return panel ? [{ ...point, time: new Date(point.date), column: panel.column, row: panel.row }] : [];
  });
  const place = { fx: 'column', fy: 'row', x: 'time' };
  const series = (point: Point) => `${point.panel} ${point.series}`;
  const { first, last } = overTimeYears(points);
  const ground = panelGround(grid, layout, (date) => new Date(date), drawn);
  const wide = layout.kind === 'wide';
  const { options, axes, titles } = panelFrame({
    grid,
    layout,
    panelHeight: panelHeight[layout.kind],
    years: [first, last + 1],
    yearValue: yearStart,
    ticks,
    tickFormat
  });
  return {
    ...options,
    x: { type: 'utc', domain: [yearStart(first), yearStart(last + 1)], inset: 5, label: null },
    y: { type: scale, domain, insetTop: 3, label: null, clamp: true },
    marks: [
      ...timeMarks(around, ground),
      panelLines(grid, layout, ticks),
      ...axes,
      ...timeRules(around, ground, wide),
      line(lines(drawn, series, (point) => point.date).flat(), {
        ...place,
        y: 'value',
        z: series,
        stroke: 'colour',
        strokeOpacity: 0.35,
        strokeWidth: 1
      }),
      ruleX(
        drawn.filter((point) => point.high > point.low),
        { ...place, y1: 'low', y2: 'high', stroke: 'colour' }
      ),
      ...(drawn.some((point) => point.record) ? [rings(drawn, place)] : []),
      ...claimMarks.map(({ name, symbol, filled }) => {
        const data = drawn.filter((point) => markOf(point.status) === name);
        return dot(data, {
          ...place,
          y: 'value',
          r: layout.kind === 'narrow' ? 2.3 : 2.8,
          symbol,
          fill: filled ? 'colour' : 'var(--paper)',
          stroke: filled ? 'var(--paper)' : 'colour',
          strokeWidth: filled ? 0.5 : 1.2,
          render: keyed(data.map((point) => point.key))
        });
      }),
      ...titles
    ]
  };
}

/** Rings around the points that are the highest of their series so far. */
const rings = (points: readonly Point[], place: object): Markish =>
  dot(
    points.filter((point) => point.record),
    { ...place, y: 'value', r: ringRadius, stroke: 'colour', strokeWidth: 1.2 }
  );

const yearStart = (year: number) => new Date(Date.UTC(year, 0, 1));

/** The first and the last year of the time axis: those of the points, at least three years. */
export function overTimeYears(points: readonly { date: string }[]): { first: number; last: number } {
  const all = points.map((point) => Number(point.date.slice(0, 4)));
  const first = all.reduce((least, year) => Math.min(least, year), Infinity);
  return { first, last: all.reduce((most, year) => Math.max(most, year), first + 2) };
}
