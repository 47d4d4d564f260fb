import { axisX, axisY, dot, gridY, line, ruleX, text, type PlotOptions } from '@observablehq/plot';
import { claimMarks, markOf } from './claim';
import { keyed } from './keyed';
import type { Layout } from './layout';
import type { Panel, PanelGrid } from './panels';
import { lines } from './series';
import { panelWidth, yearTicks } from './years';

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
}

const panelHeight = { narrow: 104, wide: 132 };
const titleHeight = 30;

/** Small multiples of numbers over time on one shared scale. */
export function overTime({ points, grid, layout, scale, domain, ticks, tickFormat }: OverTime): PlotOptions {
  const narrow = layout.kind === 'narrow';
  const drawn = points.flatMap((point) => {
    const panel = grid.of(point.panel);
    return panel ? [{ ...point, time: new Date(point.date), column: panel.column, row: panel.row }] : [];
  });
  const place = { fx: 'column', fy: 'row', x: 'time' };
  const { first, last } = years(points);
  const title = { fx: 'column', fy: 'row', dy: -15 };
  return {
    width: layout.width,
    height: titleHeight + grid.rows * panelHeight[layout.kind] + 24,
    marginTop: titleHeight,
    marginLeft: narrow ? 36 : 42,
    marginRight: 6,
    marginBottom: 24,
    fx: { axis: null, paddingInner: 0.08, paddingOuter: 0, domain: range(grid.columns) },
    fy: { axis: null, paddingInner: 0.28, paddingOuter: 0, domain: range(grid.rows) },
    x: { type: 'utc', domain: [yearStart(first), yearStart(last + 1)], inset: 5, label: null },
    y: { type: scale, domain, label: null, clamp: true },
    color: { type: 'identity' },
    marks: [
      gridY({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisY({ ticks, tickFormat, tickSize: 0, facetAnchor: 'left', fill: 'var(--ink-soft)' }),
      axisX({
        ticks: yearTicks(first, last + 1, panelWidth(layout.width, grid.columns)).map(yearStart),
        tickFormat: (date: Date) => `${date.getUTCFullYear()}`,
        tickSize: 3,
        facetAnchor: 'bottom-empty',
        fill: 'var(--ink-soft)'
      }),
      line(
        lines(
          drawn,
          (p) => `${p.panel} ${p.series}`,
          (p) => p.date
        ).flat(),
        {
          ...place,
          y: 'value',
          z: (p: Point) => `${p.panel} ${p.series}`,
          stroke: 'colour',
          strokeOpacity: 0.35,
          strokeWidth: 1
        }
      ),
      ruleX(
        drawn.filter((p) => p.high > p.low),
        { ...place, y1: 'low', y2: 'high', stroke: 'colour' }
      ),
      ...claimMarks.map(({ name, symbol, filled }) => {
        const data = drawn.filter((p) => markOf(p.status) === name);
        return dot(data, {
          ...place,
          y: 'value',
          r: narrow ? 2.3 : 2.8,
          symbol,
          fill: filled ? 'colour' : 'var(--paper)',
          stroke: filled ? 'var(--paper)' : 'colour',
          strokeWidth: filled ? 0.5 : 1.2,
          render: keyed(data.map((p) => p.key))
        });
      }),
      text(grid.panels, { ...title, frameAnchor: 'top-left', text: 'label', fontWeight: 600 }),
      text(grid.panels, {
        ...title,
        frameAnchor: 'top-right',
        text: (panel: Panel) => `n = ${panel.count}`,
        fill: 'var(--ink-soft)'
      })
    ]
  };
}

const range = (length: number) => Array.from({ length }, (_, i) => i);

const yearStart = (year: number) => new Date(Date.UTC(year, 0, 1));

/** The first and the last year of the points, at least three years. */
function years(points: readonly Point[]): { first: number; last: number } {
  const all = points.map((point) => Number(point.date.slice(0, 4)));
  const first = all.reduce((least, year) => Math.min(least, year), Infinity);
  return { first, last: all.reduce((most, year) => Math.max(most, year), first + 2) };
}
