import { axisX, axisY, dot, gridX, gridY, line, text, type PlotOptions } from '@observablehq/plot';
import { claimMarks, markOf } from './claim';
import { keyed } from './keyed';
import type { Layout } from './layout';
import { onAxis, type ScatterAxis } from './scatter-axis';
import { placeLabels } from './place-labels';

/** One dot: two numbers of one thing. */
export interface ScatterPoint {
  key: string;
  x: number;
  y: number;
  /** How the number is known, by its mark (see `claimMarks`). */
  status: string;
  colour: string;
  /** Written beside the dot where there is room. */
  label: string;
}

/** A line of equal ratio or the like, from one point to another within the scales. */
export interface GuideLine {
  label: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
}

export interface Scatter {
  points: readonly ScatterPoint[];
  layout: Layout;
  x: ScatterAxis;
  y: ScatterAxis;
  guides?: readonly GuideLine[];
  /** Labels at most; those of the dots farthest from the others come first. */
  labels: number;
}

const heights = { narrow: 360, wide: 500 };
const margin = {
  narrow: { top: 24, right: 18, bottom: 40, left: 40 },
  wide: { top: 24, right: 24, bottom: 40, left: 50 }
};

/** Dots of two numbers, the outlying ones labelled, over lines that help to read their ratio. */
export function scatter({ points, layout, x, y, guides = [], labels }: Scatter): PlotOptions {
  const { top, right, bottom, left } = margin[layout.kind];
  const height = layout.height ?? heights[layout.kind];
  const placed = placeLabels(
    points.map((point) => ({
      key: point.key,
      label: point.label,
      x: left + onAxis(x, point.x) * (layout.width - left - right),
      y: height - bottom - onAxis(y, point.y) * (height - top - bottom)
    })),
    { left, right: layout.width - 2, top, bottom: height - bottom },
    labels
  );
  const byKey = new Map(points.map((point) => [point.key, point]));
  const soft = { fill: 'var(--ink-soft)' };
  return {
    width: layout.width,
    height,
    marginTop: top,
    marginRight: right,
    marginBottom: bottom,
    marginLeft: left,
    x: { type: x.type, domain: [...x.domain], label: null, clamp: true },
    y: { type: y.type, domain: [...y.domain], label: null, clamp: true },
    color: { type: 'identity' },
    marks: [
      gridX({ ticks: [...x.ticks], stroke: 'var(--rule)', strokeOpacity: 1 }),
      gridY({ ticks: [...y.ticks], stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisX({ ticks: [...x.ticks], tickFormat: x.format, tickSize: 3, ...soft }),
      axisY({ ticks: [...y.ticks], tickFormat: y.format, tickSize: 0, ...soft }),
      text([x.label], { frameAnchor: 'bottom-right', dy: 34, ...soft, pointerEvents: 'none' }),
      text([y.label], { frameAnchor: 'top-left', dx: 6 - left, dy: -18, ...soft, pointerEvents: 'none' }),
      ...guides.map(({ from, to }) =>
        line([from, to], { x: 'x', y: 'y', stroke: 'var(--rule-strong)', strokeDasharray: '3 3', clip: true })
      ),
      text(guides, {
        x: ({ from }: GuideLine) => from.x,
        y: ({ from }: GuideLine) => from.y,
        text: 'label',
        textAnchor: 'start',
        dx: 4,
        dy: -2,
        fontSize: layout.kind === 'narrow' ? 10 : 11,
        stroke: 'var(--paper)',
        strokeWidth: 3,
        ...soft,
        pointerEvents: 'none'
      }),
      ...claimMarks.map(({ name, symbol, filled }) => {
        const data = points.filter(({ status }) => markOf(status) === name);
        return dot(data, {
          x: 'x',
          y: 'y',
          r: layout.kind === 'narrow' ? 3 : 3.6,
          symbol,
          fill: filled ? 'colour' : 'var(--paper)',
          stroke: filled ? 'var(--paper)' : 'colour',
          strokeWidth: filled ? 0.6 : 1.3,
          render: keyed(data.map(({ key }) => key))
        });
      }),
      ...(['start', 'end'] as const).map((textAnchor) =>
        text(
          placed.filter(({ anchor }) => anchor === textAnchor),
          {
            x: ({ key }: { key: string }) => byKey.get(key)?.x,
            y: ({ key }: { key: string }) => byKey.get(key)?.y,
            text: 'label',
            textAnchor,
            dx: textAnchor === 'start' ? 7 : -7,
            fontSize: layout.kind === 'narrow' ? 10 : 11,
            fill: 'var(--ink)',
            stroke: 'var(--paper)',
            strokeWidth: 3,
            pointerEvents: 'none'
          }
        )
      )
    ]
  };
}
