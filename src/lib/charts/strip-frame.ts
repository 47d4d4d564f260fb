import { axisX, gridX, ruleY, text, type Markish } from '@observablehq/plot';
import type { Layout } from './layout';

/** A strip as its frame shows it, in pixels. */
export interface FramedStrip {
  label: string;
  count: number;
  bottom: number;
  /** Where its label stands. */
  middle: number;
  /** What stands at its right end, where it is not `n = 31`. */
  note?: string;
}

export interface StripFrame<Value> {
  strips: readonly FramedStrip[];
  margin: { left: number; right: number };
  layout: Layout;
  axis: { ticks: readonly Value[]; tickFormat: (value: Value) => string };
  /** Where vertical lines stand, if not at the ticks. */
  lines?: readonly Value[];
  /** Where the last strip ends. */
  bottom: number;
  /** Pixels for a label, where it may reach beyond the left margin. */
  labelWidth?: number;
}

/** Pixels for the labels and for what stands at the right end. */
export const stripMargins = { narrow: { left: 112, right: 44 }, wide: { left: 176, right: 56 } };

/** Pixels of height from which the axis stands below as well as above. */
const heightForSecondAxis = 120;

/** What frames strips: a line under each, its label, its count, and the axis above and below. */
export function stripFrame<Value extends Date | number>(frame: StripFrame<Value>): Markish[] {
  const { strips, margin, layout, bottom } = frame;
  const axis = { ...frame.axis, ticks: [...frame.axis.ticks], tickSize: 3, fill: 'var(--ink-soft)' };
  const inLabels = { y: 'middle', fontSize: 12, pointerEvents: 'none' } as const;
  return [
    gridX({ ticks: [...(frame.lines ?? axis.ticks)], stroke: 'var(--rule)', strokeOpacity: 1 }),
    ruleY(strips, {
      y: 'bottom',
      insetLeft: -margin.left,
      insetRight: -margin.right,
      stroke: 'var(--rule)'
    }),
    axisX({ ...axis, anchor: 'top' }),
    bottom > heightForSecondAxis ? axisX({ ...axis, anchor: 'bottom' }) : null,
    text(strips, {
      ...inLabels,
      frameAnchor: 'left',
      dx: -margin.left,
      text: 'label',
      fontWeight: 600,
      lineWidth: (frame.labelWidth ?? margin.left - 8) / (layout.kind === 'narrow' ? 13 : 12),
      textOverflow: 'ellipsis'
    }),
    text(strips, {
      ...inLabels,
      frameAnchor: 'right',
      dx: margin.right,
      text: (strip: FramedStrip) => strip.note ?? `n = ${strip.count}`,
      fill: 'var(--ink-soft)'
    })
  ];
}
