import { rect, ruleY, type PlotOptions } from '@observablehq/plot';
import { timeMarks, timeRules } from './draw-time-marks';
import { keyed } from './keyed';
import type { Layout } from './layout';
import { panelFrame } from './panel-frame';
import { panelGround, panelLines } from './panel-ground';
import type { PanelGrid } from './panels';
import { polarityColour, type Polarities, type Polarity } from './polarity';
import { linearTicks } from './ticks';
import { noTimeMarks, type TimeMarks } from './time-marks';

/** The findings of one year in one panel. */
export interface YearOfFindings {
  panel: string;
  year: number;
  counts: Polarities;
}

interface Bar {
  key: string;
  column: number;
  row: number;
  year: number;
  low: number;
  high: number;
  polarity: Polarity;
}

const panelHeight = { narrow: 96, wide: 118 };

/** Small multiples of bars by year: positive findings above the line, negative below, mixed ones astride it. */
export function divergingBars(
  years: readonly YearOfFindings[],
  grid: PanelGrid,
  layout: Layout,
  around: TimeMarks = noTimeMarks
): PlotOptions {
  const bars = years.flatMap((year) => stack(year, grid));
  const most = bars.reduce((max, bar) => Math.max(max, bar.high, -bar.low), 4);
  const above = linearTicks(most).filter((tick) => tick > 0);
  const below = above.map((tick) => -tick);
  const { first, last } = barYears(years);
  const { options, axes, titles } = panelFrame({
    grid,
    layout,
    panelHeight: panelHeight[layout.kind],
    years: [first, last],
    yearValue: Number,
    ticks: [...below, 0, ...above],
    tickFormat: (findings) => `${Math.abs(findings)}`
  });
  const ground = panelGround(grid, layout, placeInYears, []);
  return {
    ...options,
    x: { domain: [first - 0.6, last + 0.6], label: null },
    y: { domain: [-most, most], label: null },
    marks: [
      ...timeMarks({ ...around, band: wholeYears(around.band) }, ground),
      panelLines(grid, layout, [...below, ...above]),
      ...axes,
      rect(bars, {
        fx: 'column',
        fy: 'row',
        x1: (bar: Bar) => bar.year - 0.42,
        x2: (bar: Bar) => bar.year + 0.42,
        y1: 'low',
        y2: 'high',
        fill: (bar: Bar) => polarityColour(bar.polarity),
        render: keyed(bars.map((bar) => bar.key))
      }),
      ruleY([0], { stroke: 'var(--ink-soft)' }),
      ...timeRules(around, ground, false),
      ...titles
    ]
  };
}

/** The first and the last year of the axis, at least three years. */
export function barYears(years: readonly Pick<YearOfFindings, 'year'>[]): { first: number; last: number } {
  const first = Math.min(...years.map(({ year }) => year));
  return { first, last: Math.max(...years.map(({ year }) => year), first + 2) };
}

/** A year's bar stands around its number: January to the left, December to the right. */
function placeInYears(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year - 0.5 + (month - 1 + (day - 1) / 31) / 12;
}

/** Bars stand for whole years, and so does what is behind them. */
const wholeYears = (band: TimeMarks['band']): TimeMarks['band'] =>
  band && { ...band, from: `${band.from.slice(0, 4)}-01-01`, until: `${band.until.slice(0, 4)}-12-31` };

function stack({ panel, year, counts }: YearOfFindings, grid: PanelGrid): Bar[] {
  const at = grid.of(panel);
  if (!at) return [];
  const half = counts.mixed / 2;
  const bar = (polarity: Polarity, low: number, high: number): Bar[] =>
    high > low
      ? [{ key: `${panel}|${year}|${polarity}`, column: at.column, row: at.row, year, low, high, polarity }]
      : [];
  return [
    ...bar('positive', half, half + counts.positive),
    ...bar('mixed', -half, half),
    ...bar('negative', -half - counts.negative, -half)
  ];
}
