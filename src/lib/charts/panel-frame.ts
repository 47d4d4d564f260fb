import { axisX, axisY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Layout } from './layout';
import type { Panel, PanelGrid } from './panels';
import { yearTicks } from './years';

/** What frames small multiples over time: facets with their titles, and axes at the outer edges only. */
export interface PanelFrame {
  grid: PanelGrid;
  layout: Layout;
  /** Pixels of one panel with the gap above it. */
  panelHeight: number;
  /** First and last year on the time axis. */
  years: [number, number];
  /** A year's place on the time axis. */
  yearValue: (year: number) => number | Date;
  ticks: number[];
  tickFormat: (value: number) => string;
}

const titleHeight = 30;
const axisHeight = 24;

/** The options and marks that small multiples over time share; the caller adds scales and its own marks. */
export function panelFrame(frame: PanelFrame): { options: PlotOptions; axes: Markish[]; titles: Markish[] } {
  const { grid, layout, panelHeight, years, yearValue, ticks, tickFormat } = frame;
  const title = { fx: 'column', fy: 'row', dy: -15 };
  const [first, last] = years;
  const panelWidth = (layout.width / grid.columns) * 0.9;
  const written = new Map(yearTicks(first, last, panelWidth).map((year) => [Number(yearValue(year)), year]));
  return {
    options: {
      width: layout.width,
      height: titleHeight + grid.rows * panelHeight + axisHeight,
      marginTop: titleHeight,
      marginLeft: layout.kind === 'narrow' ? 36 : 42,
      marginRight: 6,
      marginBottom: axisHeight,
      fx: { axis: null, paddingInner: 0.08, paddingOuter: 0, domain: range(grid.columns) },
      fy: { axis: null, paddingInner: 0.28, paddingOuter: 0, domain: range(grid.rows) },
      color: { type: 'identity' }
    },
    axes: [
      axisY({ ticks, tickFormat, tickSize: 0, facetAnchor: 'left', fill: 'var(--ink-soft)' }),
      axisX({
        ticks: [...written.values()].map(yearValue),
        tickFormat: (value: number | Date) => `${written.get(Number(value))}`,
        tickSize: 3,
        facetAnchor: 'bottom-empty',
        fill: 'var(--ink-soft)'
      })
    ],
    titles: [
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
