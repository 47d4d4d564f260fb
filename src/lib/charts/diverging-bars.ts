import { axisX, axisY, gridY, rect, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { keyed } from './keyed';
import type { Layout } from './layout';
import type { Panel, PanelGrid } from './panels';
import { polarityColour, type Polarities, type Polarity } from './polarity';
import { linearTicks } from './ticks';
import { panelWidth, yearTicks } from './years';

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
const titleHeight = 30;

/** Small multiples of bars by year: positive findings above the line, negative below, mixed ones astride it. */
export function divergingBars(
  years: readonly YearOfFindings[],
  grid: PanelGrid,
  layout: Layout
): PlotOptions {
  const narrow = layout.kind === 'narrow';
  const bars = years.flatMap((year) => stack(year, grid));
  const most = bars.reduce((max, bar) => Math.max(max, bar.high, -bar.low), 4);
  const ticks = linearTicks(most).filter((tick) => tick > 0);
  const first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year), first + 2);
  const title = { fx: 'column', fy: 'row', dy: -15 };
  return {
    width: layout.width,
    height: titleHeight + grid.rows * panelHeight[layout.kind] + 24,
    marginTop: titleHeight,
    marginLeft: narrow ? 30 : 36,
    marginRight: 6,
    marginBottom: 24,
    fx: { axis: null, paddingInner: 0.08, paddingOuter: 0, domain: range(grid.columns) },
    fy: { axis: null, paddingInner: 0.3, paddingOuter: 0, domain: range(grid.rows) },
    x: { domain: [first - 0.6, last + 0.6], label: null },
    y: { domain: [-most, most], label: null },
    color: { type: 'identity' },
    marks: [
      gridY({ ticks: [...ticks.map((tick) => -tick), ...ticks], stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisY({
        ticks: [...ticks.map((tick) => -tick), 0, ...ticks],
        tickFormat: (tick: number) => `${Math.abs(tick)}`,
        tickSize: 0,
        facetAnchor: 'left',
        fill: 'var(--ink-soft)'
      }),
      axisX({
        ticks: yearTicks(first, last, panelWidth(layout.width, grid.columns)),
        tickFormat: (year: number) => `${year}`,
        tickSize: 3,
        facetAnchor: 'bottom-empty',
        fill: 'var(--ink-soft)'
      }),
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

const range = (length: number) => Array.from({ length }, (_, i) => i);
