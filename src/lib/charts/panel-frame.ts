import { axisX, axisY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Layout } from './layout';
import { overAll, tenth } from './over-all';
import { panelBoxes } from './panel-boxes';
import type { PanelGrid } from './panels';
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
/** Pixels between a panel and the foot of its title. */
const titleOver = 6;

/** The room that the first panel leaves to its title and to the vertical axis, in pixels. */
export const panelMargins = ({ kind }: Layout) => ({
  marginTop: titleHeight,
  marginLeft: kind === 'narrow' ? 36 : 42
});

/** The options and marks that small multiples over time share; the caller adds scales and its own marks. */
export function panelFrame(frame: PanelFrame): { options: PlotOptions; axes: Markish[]; titles: Markish[] } {
  const { grid, layout, panelHeight, years, yearValue, ticks, tickFormat } = frame;
  const [first, last] = years;
  const panelWidth = (layout.width / grid.columns) * 0.9;
  const written = new Map(yearTicks(first, last, panelWidth).map((year) => [Number(yearValue(year)), year]));
  return {
    options: {
      width: layout.width,
      height: titleHeight + grid.rows * panelHeight + axisHeight,
      ...panelMargins(layout),
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
    titles: [panelTitles(grid)]
  };
}

const range = (length: number) => Array.from({ length }, (_, i) => i);

/** Of a letter of a title, and between a title and its count: pixels. */
const letterWidth = 6.9;
const titleGap = 8;

const shortened = (label: string, letters: number) =>
  label.length > letters ? `${label.slice(0, Math.max(1, letters - 1)).trimEnd()}…` : label;

const titleStyle = { 'text-anchor': 'start', 'font-weight': 600 };
const countStyle = { 'text-anchor': 'end', fill: 'var(--ink-soft)' };

/** Over each panel what it is about and how many rows it shows. */
const panelTitles = (grid: PanelGrid): Markish =>
  overAll((scales, _dimensions, create) => {
    const write = (right: boolean) => {
      const group = create('g', right ? countStyle : titleStyle);
      for (const { id, left, top, width } of panelBoxes(grid, scales)) {
        const text = create('text', { x: tenth(right ? left + width : left), y: tenth(top - titleOver) });
        const panel = grid.of(id);
        const count = `n = ${panel?.count ?? 0}`;
        const label = panel?.label ?? '';
        const letters = Math.floor((width - titleGap) / letterWidth) - count.length;
        text.textContent = right ? count : shortened(label, letters);
        if (!right && label.length > letters) {
          const whole = create('title');
          whole.textContent = label;
          text.append(whole);
        }
        group.append(text);
      }
      return group;
    };
    return [write(false), write(true)];
  });
