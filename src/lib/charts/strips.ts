import { axisX, gridX, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { builtLayouts, type Layout } from './layout';
import type { PanelGrid } from './panels';
import { axisHeight, placeStrips, type PlacedStrip, type StripPoint } from './place-strips';
import { stripMarks } from './strip-marks';
import { yearTicks } from './years';

export interface Strips {
  points: readonly StripPoint[];
  /** The strips in their order, one a row. */
  grid: PanelGrid;
  layout: Layout;
}

/** Pixels of height from which the years stand below as well as above. */
const heightForSecondAxis = 120;
const margins = { narrow: { left: 112, right: 44 }, wide: { left: 176, right: 56 } };

/**
 * Strips of marks over time, the most frequent strip first. Marks that would cover one another stand in lanes; lanes are
 * laid out for the width that is drawn at build, so that a strip is as high at any width.
 */
export function strips({ points, grid, layout }: Strips): PlotOptions {
  const margin = margins[layout.kind];
  const { first, last } = years(points);
  const builtWidth = builtLayouts.find(({ kind }) => kind === layout.kind)?.width ?? layout.width;
  const pixels = (time: number) =>
    ((time - first.getTime()) / (last.getTime() - first.getTime())) *
    (builtWidth - margin.left - margin.right);
  const placed = placeStrips(points, grid, layout, pixels);
  const bottom = placed.at(-1)?.bottom ?? axisHeight;
  const ticks = yearTicks(
    first.getUTCFullYear(),
    last.getUTCFullYear(),
    layout.width - margin.left - margin.right
  );
  const axis = {
    ticks: ticks.map(yearStart),
    tickFormat: (time: Date) => `${time.getUTCFullYear()}`,
    tickSize: 3,
    fill: 'var(--ink-soft)'
  };
  const inLabels = { y: 'middle', fontSize: 12, pointerEvents: 'none' } as const;
  return {
    width: layout.width,
    height: bottom + axisHeight,
    marginTop: axisHeight,
    marginBottom: axisHeight,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: { type: 'utc', domain: [first, last], label: null },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    marks: [
      gridX({ ticks: axis.ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
      ruleY(placed, {
        y: 'bottom',
        insetLeft: -margin.left,
        insetRight: -margin.right,
        stroke: 'var(--rule)'
      }),
      axisX({ ...axis, anchor: 'top' }),
      bottom > heightForSecondAxis ? axisX({ ...axis, anchor: 'bottom' }) : null,
      text(placed, {
        ...inLabels,
        frameAnchor: 'left',
        dx: -margin.left,
        text: 'label',
        fontWeight: 600,
        lineWidth: (margin.left - 8) / (layout.kind === 'narrow' ? 13 : 12),
        textOverflow: 'ellipsis'
      }),
      text(placed, {
        ...inLabels,
        frameAnchor: 'right',
        dx: margin.right,
        text: (strip: PlacedStrip) => `n = ${strip.count}`,
        fill: 'var(--ink-soft)'
      }),
      stripMarks(placed)
    ]
  };
}

const yearStart = (year: number) => new Date(Date.UTC(year, 0, 1));

/** From the start of the first year to the end of the last; at least three years, a single one in their middle. */
function years(points: readonly StripPoint[]): { first: Date; last: Date } {
  const all = points.map((point) => Number(point.date.slice(0, 4)));
  const least = all.reduce((year, other) => Math.min(year, other), Infinity);
  const most = all.reduce((year, other) => Math.max(year, other), least);
  const first = most - least < 2 ? least - 1 : least;
  return { first: yearStart(first), last: yearStart(Math.max(most, first + 2) + 1) };
}
