import type { PlotOptions } from '@observablehq/plot';
import { builtLayouts, type Layout } from './layout';
import type { PanelGrid } from './panels';
import { axisHeight, placeStrips, type StripPoint } from './place-strips';
import { stripFrame, stripMargins } from './strip-frame';
import { stripMarks } from './strip-marks';
import { yearTicks } from './years';

export interface Strips {
  points: readonly StripPoint[];
  /** The strips in their order, one a row. */
  grid: PanelGrid;
  layout: Layout;
}

/**
 * Strips of marks over time, the most frequent strip first. Marks that would cover one another stand in lanes; lanes are
 * laid out for the width that is drawn at build, so that a strip is as high at any width.
 */
export function strips({ points, grid, layout }: Strips): PlotOptions {
  const margin = stripMargins[layout.kind];
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
    tickFormat: (time: Date) => `${time.getUTCFullYear()}`
  };
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
    marks: [...stripFrame({ strips: placed, margin, layout, axis, bottom }), stripMarks(placed)]
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
