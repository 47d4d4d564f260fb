import type { PlotOptions, RenderFunction } from '@observablehq/plot';
import { dotLooks, dotPaths, type DotShape } from './dot-paths';
import { groupBy } from './group-by';
import { builtWidthOf, type Layout } from './layout';
import type { Panel, PanelGrid } from './panels';
import { axisHeight } from './place-strips';
import { stripFrame, type FramedStrip } from './strip-frame';
import { svgCreator } from './svg';

/** A dot in a bin of a strip. */
export interface BinDot {
  key: string;
  strip: string;
  /** The index of its bin. */
  bin: number;
  shape: DotShape;
  /** Hollow where it was only planned. */
  hollow: boolean;
  colour: string;
}

export interface DotBins {
  /** In each bin they stand in the order given. */
  dots: readonly BinDot[];
  /** What each bin is called, from left to right. */
  bins: readonly string[];
  /** The strips in their order, one a row. */
  grid: PanelGrid;
  layout: Layout;
  note: (strip: Panel) => string;
}

interface PlacedBins extends FramedStrip {
  top: number;
  bins: (readonly BinDot[])[];
}

const padding = 6;

/**
 * Strips of dots in bins, one dot for each row: a bin fills line by line from the top. How many dots make a line
 * follows from the width that is drawn at build, so that a strip is as high at any width.
 */
export function dotBins({ dots, bins, grid, layout, note }: DotBins): PlotOptions {
  const { margin, head, lane } = dotLooks[layout.kind];
  const builtWidth = builtWidthOf(layout);
  const inLine = Math.max(
    1,
    Math.floor((builtWidth - margin.left - margin.right) / bins.length / lane - 0.8)
  );
  const byStrip = groupBy(dots, ({ strip }) => strip);
  let top = axisHeight;
  const strips = grid.panels.map((panel): PlacedBins => {
    const byBin = groupBy(byStrip.get(panel.id) ?? [], ({ bin }) => bin);
    const most = Math.max(1, ...[...byBin.values()].map((group) => Math.ceil(group.length / inLine)));
    const height = head + Math.max(lane * most, 12) + 2 * padding;
    const strip = {
      label: panel.label,
      count: panel.count,
      note: note(panel),
      top,
      bottom: top + height,
      middle: top + (head ? head / 2 + 2 : height / 2),
      bins: bins.map((_, bin) => byBin.get(bin) ?? [])
    };
    top += height;
    return strip;
  });
  return {
    width: layout.width,
    height: top + axisHeight,
    marginTop: axisHeight,
    marginBottom: axisHeight,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: { type: 'linear', domain: [0, bins.length], label: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...stripFrame({
        strips,
        margin,
        layout,
        axis: { ticks: bins.map((_, i) => i + 0.5), tickFormat: (x) => bins[Math.floor(x)] ?? '' },
        lines: [...bins.map((_, i) => i), bins.length],
        bottom: top,
        ...(head ? { labelWidth: layout.width - 150 } : {})
      }),
      binDots(strips, layout, inLine)
    ]
  };
}

/** Draws the dots; each strip is a group at its own height, which is how the arrow keys know it as a panel. */
function binDots(strips: readonly PlacedBins[], layout: Layout, inLine: number): RenderFunction {
  const { head, lane, radius } = dotLooks[layout.kind];
  const paths = dotPaths(radius);
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const all = create('g');
    for (const strip of strips) {
      const group = create('g', { transform: `translate(0,${strip.top})` });
      strip.bins.forEach((dots, bin) => {
        const width = Math.min(inLine, dots.length) * lane;
        const left = Number(scales.x?.(bin + 0.5) ?? 0) - width / 2 + lane / 2;
        const lines = Math.ceil(dots.length / inLine);
        const room = strip.bottom - strip.top - head;
        const first = head + (room - lane * (lines - 1)) / 2;
        dots.forEach(({ key, shape, hollow, colour }, i) => {
          const x = left + (i % inLine) * lane;
          const y = first + Math.floor(i / inLine) * lane;
          group.append(
            create('path', {
              d: paths[shape],
              transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`,
              fill: hollow ? 'var(--paper)' : colour,
              stroke: colour,
              'stroke-width': 1.2,
              'data-key': key
            })
          );
        });
      });
      all.append(group);
    }
    return all;
  };
}
