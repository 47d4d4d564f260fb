import { axisX, axisY, gridX, rect, ruleX, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { edges, outlines, type PartStyle } from './bar-parts';
import { hatch } from './hatch';
import { keyed } from './keyed';
import type { Layout } from './layout';
import { linearTicks } from './ticks';

/** One part of a bar, in the units of the axis. */
export interface Segment extends PartStyle {
  key: string;
  value: number;
  /** A colour; `hatched` for silence, where the bars have an `id`. */
  fill: string;
  /** Written into the part where it is wide enough, in the colour `ink`. */
  text?: string;
  ink?: string;
}

/** One bar, from left to right. */
export interface StackedBar {
  id: string;
  label: string;
  segments: readonly Segment[];
  /** What stands at its right end: `n = 31`. */
  note: string;
}

export interface StackedBars {
  /** From the top down. */
  bars: readonly StackedBar[];
  layout: Layout;
  /** The axis ends at 1 for shares; where it is left out, at the longest bar. */
  most?: number;
  tickFormat: (value: number) => string;
  /** Pixels for the labels. */
  labels?: Readonly<Record<Layout['kind'], number>>;
  /** Names the hatching within the page. */
  id?: string;
  /** Marks over the bars; `x` is the bars' scale, `y` a bar's id. */
  marks?: readonly Markish[];
}

interface PlacedSegment extends Segment {
  id: string;
  x1: number;
  x2: number;
}

const axisHeight = 26;
const rowHeights = { narrow: 22, wide: 24 };
const defaultLabels = { narrow: 112, wide: 210 };
const noteWidth = 62;
/** The share of a row between two bars. */
const bandPadding = 0.22;

/** Horizontal bars of parts, one below the other, all from zero. */
export function stackedBars({
  bars,
  layout,
  most,
  tickFormat,
  labels = defaultLabels,
  id,
  marks = []
}: StackedBars): PlotOptions {
  const marginLeft = labels[layout.kind];
  const placed = bars.flatMap(place);
  const end = most ?? Math.max(1, ...placed.map(({ x2 }) => x2));
  const pixels = (layout.width - marginLeft - noteWidth) / end;
  const hatching = `hatch-${id}-${layout.kind}`;
  const rowHeight = rowHeights[layout.kind];
  const names = new Map(bars.map((bar) => [bar.id, bar.label]));
  const ticks = linearTicks(end).filter(
    (_, i, all) => layout.kind === 'wide' || i % 2 === 0 || all.length < 4
  );
  return {
    width: layout.width,
    height: axisHeight + bars.length * rowHeight + 4,
    marginTop: axisHeight,
    marginLeft,
    marginRight: noteWidth,
    marginBottom: 4,
    x: { domain: [0, end], label: null },
    y: { type: 'band', domain: bars.map((bar) => bar.id), label: null, padding: bandPadding },
    color: { type: 'identity' },
    marks: [
      id === undefined ? null : hatch(hatching),
      gridX({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisX({ anchor: 'top', ticks, tickFormat, tickSize: 3, fill: 'var(--ink-soft)' }),
      axisY({
        tickSize: 0,
        lineWidth: (marginLeft - 6) / 12,
        textOverflow: 'ellipsis',
        tickFormat: (id: string) => names.get(id) ?? id
      }),
      rect(placed, {
        x1: 'x1',
        x2: 'x2',
        y: 'id',
        fill: (part: PlacedSegment) => (part.fill === 'hatched' ? `url(#${hatching})` : part.fill),
        insetRight: 0.5,
        render: keyed(placed.map(({ key }) => key))
      }),
      ...outlines(placed),
      ...edges(placed, Math.floor(rowHeight * (1 - bandPadding))),
      text(
        placed.filter((part) => part.text && (part.x2 - part.x1) * pixels > 7 * part.text.length + 4),
        {
          x: (part: PlacedSegment) => (part.x1 + part.x2) / 2,
          y: 'id',
          text: 'text',
          fill: 'ink',
          fontSize: 11,
          pointerEvents: 'none'
        }
      ),
      ...marks,
      ruleX([0], { stroke: 'var(--ink-soft)' }),
      text(bars, {
        y: 'id',
        frameAnchor: 'right',
        dx: noteWidth,
        text: 'note',
        fill: 'var(--ink-soft)',
        pointerEvents: 'none'
      })
    ]
  };
}

function place({ id, segments }: StackedBar): PlacedSegment[] {
  let end = 0;
  return segments
    .filter(({ value }) => value > 0)
    .map((segment) => {
      const x1 = end;
      end += segment.value;
      return { ...segment, id, x1, x2: end };
    });
}
