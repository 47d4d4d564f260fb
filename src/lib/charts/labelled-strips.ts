import { text, type PlotOptions, type RenderFunction } from '@observablehq/plot';
import { builtWidthOf, type Layout } from './layout';
import {
  placeLabelled,
  type LabelledPoint,
  type LabelledStrip,
  type PlacedLabelledStrip
} from './place-labelled';
import { axisHeight } from './place-strips';
import { stripFrame } from './strip-frame';
import { svgCreator } from './svg';
import { yearTicks } from './years';

export interface LabelledStrips {
  points: readonly LabelledPoint[];
  /** From the top down. */
  strips: readonly LabelledStrip[];
  layout: Layout;
}

const margins = { narrow: { left: 6, right: 12 }, wide: { left: 206, right: 106 } };

/**
 * Strips of dots over time, each dot with a word beside it. Dots whose words would meet stand in lanes, which are laid out
 * for the width that is drawn at build, so that a strip is as high at any width.
 */
export function labelledStrips({ points, strips, layout }: LabelledStrips): PlotOptions {
  const { left, right } = margins[layout.kind];
  const margin = { left, right: Math.max(right, wordRoom(points, strips)) };
  const [first, last] = years(points);
  const builtWidth = builtWidthOf(layout);
  const plotted = (width: number) => width - margin.left - margin.right;
  const span = yearStart(last + 1).getTime() - yearStart(first).getTime();
  const pixels = (time: number) => ((time - yearStart(first).getTime()) / span) * plotted(builtWidth);
  const placed = placeLabelled(points, strips, layout, pixels);
  const bottom = placed.at(-1)?.bottom ?? axisHeight;
  const axis = {
    ticks: yearTicks(first, last, plotted(layout.width)).map(yearStart),
    tickFormat: (time: Date) => `${time.getUTCFullYear()}`
  };
  const wide = layout.kind === 'wide';
  return {
    width: layout.width,
    height: bottom + axisHeight,
    marginTop: axisHeight,
    marginBottom: axisHeight,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: { type: 'utc', domain: [yearStart(first), yearStart(last + 1)], label: null },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    marks: [
      ...stripFrame({
        strips: placed,
        margin,
        layout,
        axis,
        bottom,
        labelWidth: wide ? margin.left - 12 : layout.width * 0.54
      }),
      wide
        ? text(placed, {
            y: (strip: PlacedLabelledStrip) => strip.middle + 14,
            frameAnchor: 'left',
            dx: -margin.left,
            text: 'sub',
            fontSize: 11,
            fill: 'var(--ink-soft)',
            lineWidth: (margin.left - 12) / 11,
            textOverflow: 'ellipsis',
            pointerEvents: 'none'
          })
        : null,
      dots(placed, layout)
    ]
  };
}

/** Draws the dots. Each strip is a group at its own height, which is how the arrow keys know it as a panel (see `marksInOrder`). */
function dots(strips: readonly PlacedLabelledStrip[], { kind }: Layout): RenderFunction {
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const all = create('g');
    for (const { top, points, labelled } of strips) {
      const group = create('g', { transform: `translate(0,${top})` });
      for (const { key, time, y, colour, label } of points) {
        const x = Number(Number(scales.x?.(time) ?? 0).toFixed(1));
        group.append(create('circle', { cx: x, cy: y, r: 3.6, fill: colour, 'data-key': key }));
        if (!labelled) continue;
        const word = create('text', {
          x: x + 6.5, y, dy: '0.34em', fill: 'var(--ink)', 'font-size': kind === 'wide' ? 10.5 : 10, 'text-anchor': 'start', 'pointer-events': 'none'
        });
        word.textContent = label;
        group.append(word);
      }
      all.append(group);
    }
    return all;
  };
} // prettier-ignore

/** Pixels for the longest word beside a dot, so that one at the right end is not cut. */
function wordRoom(points: readonly LabelledPoint[], strips: readonly LabelledStrip[]): number {
  const labelled = new Set(strips.filter((strip) => strip.labelled).map(({ id }) => id));
  return points.reduce(
    (most, { strip, label }) => Math.max(most, labelled.has(strip) ? 8 + 6.4 * label.length : 0),
    0
  );
}

const yearStart = (year: number) => new Date(Date.UTC(year, 0, 1));

/** The first and the last year of the points, at least three years. */
function years(points: readonly LabelledPoint[]): [number, number] {
  const all = points.map(({ date }) => Number(date.slice(0, 4)));
  const [one = 2000] = all;
  const first = all.reduce((least, year) => Math.min(least, year), one);
  return [first, all.reduce((most, year) => Math.max(most, year), first + 2)];
}
