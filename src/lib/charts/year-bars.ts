import { gridY, rect, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { groupBy } from './group-by';
import { keyed } from './keyed';
import type { Layout } from './layout';
import { panelFrame } from './panel-frame';
import type { PanelGrid } from './panels';
import { linearTicks } from './ticks';

/** A part of the bar of one year in one panel; parts stand on one another in the order given. */
export interface YearPart {
  key: string;
  panel: string;
  year: number;
  value: number;
  fill: string;
}

export interface YearBars {
  parts: readonly YearPart[];
  grid: PanelGrid;
  layout: Layout;
  /** Pixels of one panel with the gap above it. */
  panelHeight: number;
  /** Whether numbers stand in the parts, and over the bars, that have room for them. */
  numbers?: boolean;
}

interface Placed extends YearPart {
  column: number;
  row: number;
  low: number;
  high: number;
}

/** The share of a year that its bar takes. */
const barShare = 0.84;
/** Pixels that a number needs. */
const numberRoom = { width: 15, height: 11 };

/** Upright bars by year, each made of parts, in one panel or in small multiples of one scale. */
export function yearBars({ parts, grid, layout, panelHeight, numbers = false }: YearBars): PlotOptions {
  const bars = [...groupBy(parts, ({ panel, year }) => `${panel}|${year}`).values()].flatMap((bar) =>
    stack(bar, grid)
  );
  const most = bars.reduce((max, { high }) => Math.max(max, high), 4);
  const [first, last] = yearsOf(bars);
  const ticks = linearTicks(most);
  const { options, axes, titles } = panelFrame({
    grid,
    layout,
    panelHeight,
    years: [first, last],
    yearValue: Number,
    ticks,
    tickFormat: (value) => `${value}`
  });
  const wideEnough =
    ((layout.width - 48) / grid.columns / (last - first + 1.2)) * barShare > numberRoom.width;
  const written = numbers && wideEnough ? bars : [];
  const place = { fx: 'column', fy: 'row', fontSize: 10.5, pointerEvents: 'none' } as const;
  return {
    ...options,
    fx: { ...options.fx, ...alone(grid.columns) },
    fy: { ...options.fy, ...alone(grid.rows) },
    x: { domain: [first - 0.6, last + 0.6], label: null },
    y: { domain: [0, most], label: null, insetTop: numbers ? 12 : 0 },
    marks: [
      gridY({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
      ...axes,
      rect(bars, {
        fx: 'column',
        fy: 'row',
        x1: (bar: Placed) => bar.year - barShare / 2,
        x2: (bar: Placed) => bar.year + barShare / 2,
        y1: 'low',
        y2: 'high',
        insetTop: 0.5,
        fill: 'fill',
        render: keyed(bars.map(({ key }) => key))
      }),
      text(
        written.filter(({ value }) => (value / most) * (panelHeight - 12) > numberRoom.height),
        {
          ...place,
          x: 'year',
          y: (bar: Placed) => (bar.low + bar.high) / 2,
          text: 'value',
          fill: 'var(--paper)'
        }
      ),
      text(tops(written), { ...place, x: 'year', y: 'high', dy: -7, text: 'high', fill: 'var(--ink)' }),
      ruleY([0], { stroke: 'var(--ink-soft)' }),
      ...titles
    ]
  };
}

/** A single column or row of panels needs no gap beside it. */
const alone = (panels: number) => (panels === 1 ? { paddingInner: 0 } : {});

function stack(parts: readonly YearPart[], grid: PanelGrid): Placed[] {
  let high = 0;
  return parts.flatMap((part) => {
    const at = grid.of(part.panel);
    if (!at || !(part.value > 0)) return [];
    const low = high;
    high += part.value;
    return [{ ...part, column: at.column, row: at.row, low, high }];
  });
}

/** The uppermost part of each bar. */
const tops = (bars: readonly Placed[]): Placed[] =>
  [...groupBy(bars, ({ panel, year }) => `${panel}|${year}`).values()].flatMap((bar) => bar.at(-1) ?? []);

/** The first and the last year, at least three years. */
function yearsOf(bars: readonly Placed[]): [number, number] {
  const [one = 2000] = bars.map(({ year }) => year);
  const first = bars.reduce((least, { year }) => Math.min(least, year), one);
  return [first, bars.reduce((most, { year }) => Math.max(most, year), first + 2)];
}
