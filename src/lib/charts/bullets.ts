import { axisX, axisY, gridX, rect, ruleX, ruleY, text, tickX, type PlotOptions } from '@observablehq/plot';
import { keyed } from './keyed';
import type { Layout } from './layout';
import { logTicks } from './ticks';

/** A part measured against its whole, both on one scale. */
export interface Bullet {
  key: string;
  label: string;
  part: number;
  /** Where sources differ on the part. */
  low: number;
  high: number;
  whole: number;
  /** The colour of the part. */
  colour: string;
  /** What stands at the right end: the share. */
  note: string;
}

export interface Bullets {
  /** From the top down. */
  bullets: readonly Bullet[];
  layout: Layout;
  tickFormat: (value: number) => string;
  /** Pixels for the labels. */
  labels: Readonly<Record<Layout['kind'], number>>;
  /** What the scale reaches at least, so that pictures of different filters compare. */
  reach: number;
}

const axisHeight = 26;
const rowHeights = { narrow: 22, wide: 22 };
const noteWidth = 58;

/**
 * Bullet bars on a log scale from one: a pale bar for the whole, a narrower one within it for the part. As the scale is a log
 * one, the same distance between the two ends is the same share in every row.
 */
export function bullets({ bullets: rows, layout, tickFormat, labels, reach }: Bullets): PlotOptions {
  const most = rows.reduce((longest, { whole, high }) => Math.max(longest, whole, high), reach);
  const ticks = logTicks(1, most).filter(
    (_, i, all) => layout.kind === 'wide' || all.length < 4 || i % 2 === 0
  );
  const names = new Map(rows.map(({ key, label }) => [key, label]));
  const marginLeft = labels[layout.kind];
  const from = (value: number) => Math.max(1, value);
  return {
    width: layout.width,
    height: axisHeight + rows.length * rowHeights[layout.kind] + 4,
    marginTop: axisHeight,
    marginLeft,
    marginRight: noteWidth,
    marginBottom: 4,
    x: { type: 'log', domain: [1, most], clamp: true, label: null },
    y: { type: 'band', domain: rows.map(({ key }) => key), label: null, padding: 0.2 },
    color: { type: 'identity' },
    marks: [
      gridX({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisX({ anchor: 'top', ticks, tickFormat, tickSize: 3, fill: 'var(--ink-soft)' }),
      axisY({
        tickSize: 0,
        lineWidth: (marginLeft - 6) / 11.6,
        textOverflow: 'ellipsis',
        tickFormat: (key: string) => names.get(key) ?? key
      }),
      rect(rows, {
        x1: 1,
        x2: (row: Bullet) => from(row.whole),
        y: 'key',
        fill: 'var(--rule)',
        render: keyed(rows.map(({ key }) => key))
      }),
      tickX(rows, {
        x: (row: Bullet) => from(row.whole),
        y: 'key',
        stroke: 'var(--ink-soft)',
        strokeWidth: 1.5
      }),
      rect(rows, {
        x1: 1,
        x2: (row: Bullet) => from(row.part),
        y: 'key',
        insetTop: 4,
        insetBottom: 4,
        fill: 'colour',
        pointerEvents: 'none'
      }),
      ruleY(
        rows.filter(({ low, high }) => high > low),
        {
          x1: (row: Bullet) => from(row.low),
          x2: (row: Bullet) => from(row.high),
          y: 'key',
          stroke: 'var(--ink)',
          strokeWidth: 1.5,
          pointerEvents: 'none'
        }
      ),
      ruleX([1], { stroke: 'var(--ink-soft)' }),
      text(rows, {
        y: 'key',
        frameAnchor: 'right',
        dx: noteWidth,
        text: 'note',
        fill: 'var(--ink-soft)',
        pointerEvents: 'none'
      })
    ]
  };
}
