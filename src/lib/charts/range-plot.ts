import { axisX, gridX, ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { builtWidthOf, type Layout } from './layout';
import { rangeMarks } from './range-marks';
import { place, ratioTicks, reachOf } from './range-scale';
import type { ClaimMark } from './claim';

/** A claim on a line, at its ratio to the value that is the line's 1. */
export interface RangeDot {
  key: string;
  ratio: number;
  mark: ClaimMark;
  chosen: boolean;
}

/** One line: the claims of one number. */
export interface RangeLine {
  label: string;
  dots: readonly RangeDot[];
  /** What stands at the lowest and at the highest claim. */
  ends: readonly [string, string];
  /** What stands at the right end. */
  note: string;
}

export interface RangePlot {
  /** From the top down. */
  lines: readonly RangeLine[];
  layout: Layout;
}

/** A line where it stands, in pixels from the top. */
export interface PlacedLine extends RangeLine {
  middle: number;
  labelAt: number;
  bottom: number;
  /** The lane of each dot, in their order: 0 on the line. */
  lanes: readonly number[];
}

const axisHeight = 26;
/** Pixels at both ends of the axis for the numbers at the ends of lines. */
const endRoom = 64;
const looks = {
  wide: { left: 390, right: 56, row: 26, head: 0 },
  narrow: { left: 4, right: 4, row: 26, head: 16 }
};
const dotRoom = 9;

/** Lines of claims on one log scale of ratios, the chosen value in the middle. */
export function rangePlot({ lines, layout }: RangePlot): PlotOptions {
  const { left, right, row, head } = looks[layout.kind];
  const reach = reachOf(lines.flatMap(({ dots }) => dots.map(({ ratio }) => ratio)));
  const builtWidth = builtWidthOf(layout);
  const axisWidth = builtWidth - left - right - 2 * endRoom;
  const placed = lines.map((line, i): PlacedLine => {
    const top = axisHeight + i * (row + head);
    const pixels = line.dots.map(
      ({ ratio }) => ((place(ratio, reach) / place(reach, reach) + 1) / 2) * axisWidth
    );
    return {
      ...line,
      middle: top + head + row / 2,
      labelAt: head ? top + head / 2 + 3 : top + row / 2,
      bottom: top + head + row,
      lanes: lanesAround(
        pixels,
        line.dots.findIndex(({ chosen }) => chosen)
      )
    };
  });
  const bottom = placed.at(-1)?.bottom ?? axisHeight;
  const inLine = { fontSize: 12, pointerEvents: 'none', stroke: 'var(--paper)', strokeWidth: 4 } as const;
  const ticks = ratioTicks(reach, layout.width - left - right - 2 * endRoom).map(Math.log);
  return {
    width: layout.width,
    height: bottom + 4,
    marginTop: axisHeight,
    marginLeft: left,
    marginRight: right,
    marginBottom: 4,
    x: {
      type: 'linear',
      domain: [place(1 / reach, reach), place(reach, reach)],
      inset: endRoom,
      label: null
    },
    y: { type: 'identity', axis: null },
    marks: [
      gridX({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisX({
        anchor: 'top',
        ticks,
        tickFormat: (at: number) => (at === 0 ? 'chosen' : `×${Number(Math.exp(at).toPrecision(2))}`),
        tickSize: 3,
        fill: 'var(--ink-soft)'
      }),
      ruleX([0], { stroke: 'var(--rule-strong)' }),
      ruleY(placed, { y: 'bottom', insetLeft: -left, insetRight: -right, stroke: 'var(--rule)' }),
      text(placed, {
        ...inLine,
        y: 'labelAt',
        frameAnchor: 'left',
        dx: -left,
        text: 'label',
        fill: 'var(--ink)',
        lineWidth: (head ? layout.width - 52 : left - 12) / 11.4,
        textOverflow: 'ellipsis'
      }),
      text(placed, {
        ...inLine,
        y: 'labelAt',
        frameAnchor: 'right',
        dx: right,
        text: 'note',
        fill: 'var(--ink-soft)'
      }),
      rangeMarks(placed, reach)
    ]
  };
}

/** The lane of each dot: the first one's is 0, every other one's the lowest in which it covers none. */
function lanesAround(pixels: readonly number[], first: number): number[] {
  const lanes = pixels.map(() => -1);
  const free = (i: number, lane: number) =>
    pixels.every((at, other) => lanes[other] !== lane || Math.abs(at - (pixels[i] ?? 0)) >= dotRoom);
  for (const i of [Math.max(0, first), ...pixels.keys()]) {
    if (lanes[i] !== -1) continue;
    let lane = 0;
    while (!free(i, lane)) lane += 1;
    lanes[i] = lane;
  }
  return lanes;
}
