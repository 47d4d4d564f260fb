import type { PlotOptions } from '@observablehq/plot';
import { timeMarks, timeRules } from './draw-time-marks';
import type { GroundOf } from './ground';
import { builtWidthOf, type Layout } from './layout';
import type { PanelGrid } from './panels';
import { axisHeight, placeStrips, type PlacedStrip, type StripPoint } from './place-strips';
import { stripFrame, stripMargins } from './strip-frame';
import { stripMarks } from './strip-marks';
import { noTimeMarks, type TimeMarks } from './time-marks';
import { yearTicks } from './years';

export interface Strips {
  points: readonly StripPoint[];
  /** The strips in their order, one a row. */
  grid: PanelGrid;
  layout: Layout;
  /** What happened meanwhile. */
  around?: TimeMarks;
}

/**
 * Strips of marks over time, the most frequent strip first. Marks that would cover one another stand in lanes; lanes are
 * laid out for the width that is drawn at build, so that a strip is as high at any width.
 */
export function strips({ points, grid, layout, around = noTimeMarks }: Strips): PlotOptions {
  const margin = stripMargins[layout.kind];
  const years = stripYears(points);
  const first = yearStart(years.first);
  const last = yearStart(years.last + 1);
  const builtWidth = builtWidthOf(layout);
  const pixels = (time: number) =>
    ((time - first.getTime()) / (last.getTime() - first.getTime())) *
    (builtWidth - margin.left - margin.right);
  const placed = placeStrips(points, grid, layout, pixels);
  const bottom = placed.at(-1)?.bottom ?? axisHeight;
  const ticks = yearTicks(years.first, years.last + 1, layout.width - margin.left - margin.right);
  const axis = {
    ticks: ticks.map(yearStart),
    tickFormat: (time: Date) => `${time.getUTCFullYear()}`
  };
  const ground = stripGround(placed);
  const wide = layout.kind === 'wide';
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
      ...timeMarks(around, ground),
      ...stripFrame({ strips: placed, margin, layout, axis, bottom }),
      ...timeRules(around, ground, wide),
      stripMarks(placed)
    ]
  };
}

const yearStart = (year: number) => new Date(Date.UTC(year, 0, 1));

/** The first and the last year of the time axis: those of the points, at least three years, a single one in their middle. */
export function stripYears(points: readonly { date: string }[]): { first: number; last: number } {
  const all = points.map((point) => Number(point.date.slice(0, 4)));
  const least = all.reduce((year, other) => Math.min(year, other), Infinity);
  const most = all.reduce((year, other) => Math.max(year, other), least);
  const first = most - least < 2 ? least - 1 : least;
  return { first, last: Math.max(most, first + 2) };
}

/** Where dates and marks stand in strips. */
function stripGround(placed: readonly PlacedStrip[]): GroundOf {
  return (scales, { width, marginLeft, marginRight }) => {
    const boxes = placed.map(({ id, top, bottom }) => ({
      id,
      left: marginLeft,
      top,
      width: width - marginLeft - marginRight,
      height: bottom - top
    }));
    const x = (date: string) => Number(scales.x?.(new Date(date)));
    return {
      boxes,
      overAxis: boxes.slice(-1),
      x,
      dots: placed.flatMap(({ top, marks }) => marks.map(({ date, y }) => ({ x: x(date), y: top + y })))
    };
  };
}
