/** The marks of each kind of chart. */
import {
  barX, barY, dot, line, rectY, ruleX, ruleY, tickX, type ChannelValueSpec, type Markish
} from '@observablehq/plot'; // prettier-ignore
import { keyed } from '$lib/charts/keyed';
import { lookOf, looksOf, type Look } from './colours';
import type { Drawing, Point } from './drawing';
import { mostReached } from './settings';

/** What all marks of a chart share: their colour, their panel, and the way back to their data. */
function shared(drawing: Drawing, points: readonly Point[] = drawing.points) {
  const looks = looksOf(drawing.colours, drawing.otherColours);
  const look = ({ colour }: Point): Look => lookOf(looks, colour);
  const places = new Map(drawing.points.map((point, i) => [point, String(i)]));
  return {
    look,
    looks,
    fill: (point: Point) => look(point).colour,
    options: {
      ...(drawing.channels.facet && { fy: 'facet' }),
      ...(drawing.points.length <= mostReached && {
        render: keyed(points.map((point) => places.get(point) ?? ''))
      })
    }
  };
}

const at =
  (channel: Drawing['channels']['x'] | null, axis: 'x' | 'y'): ChannelValueSpec =>
  (point: Point) =>
    channel?.kind === 'time' && typeof point[axis] === 'number' ? new Date(point[axis]) : point[axis];

export function barMarks(drawing: Drawing): Markish[] {
  const { fill, options, looks, look } = shared(drawing);
  const common = {
    ...options,
    fill,
    z: (point: Point) => look(point).label,
    order: looks.map(({ label }) => label),
    stroke: 'var(--paper)',
    strokeWidth: drawing.channels.colour ? 1 : 0
  };
  const points = [...drawing.points];
  return drawing.settings.mark === 'bar'
    ? [barX(points, { ...common, y: 'x', x: 'y' }), ruleX([0], { stroke: 'var(--ink-soft)' })]
    : [barY(points, { ...common, x: 'x', y: 'y' }), ruleY([0], { stroke: 'var(--ink-soft)' })];
}

/** Bars whose parts do not add up: a dot for each part, on the line of its category. */
export function rowDotMarks(drawing: Drawing): Markish[] {
  const { fill, options, look } = shared(drawing);
  const place = drawing.settings.mark === 'bar' ? { y: 'x', x: 'y' } : { x: 'x', y: 'y' };
  return [
    dot([...drawing.points], {
      ...options,
      ...place,
      r: 5,
      fill,
      symbol: (point: Point) => look(point).symbol
    })
  ];
}

export function lineMarks(drawing: Drawing): Markish[] {
  const { channels, categories } = drawing;
  const place = (point: Point) => (categories.x ? categories.x.indexOf(String(point.x)) : Number(point.x));
  const points = [...drawing.points].sort((a, b) => place(a) - place(b));
  const { fill, options, look, looks } = shared(drawing, points);
  const { render, ...panel } = options as { render?: unknown; fy?: string };
  const x = at(channels.x, 'x');
  const lines = (looks.length ? looks : [null]).map((one) =>
    line(
      points.filter((point) => !one || look(point) === one),
      {
        ...panel,
        x,
        y: 'y',
        z: (point: Point) => `${point.colour ?? ''}\u0000${point.facet ?? ''}`,
        stroke: one?.colour ?? fill(points[0] ?? nowhere),
        strokeWidth: 2,
        ...(one?.dashes && { strokeDasharray: one.dashes })
      }
    )
  );
  const dots = points.length <= mostReached ? [dot(points, { ...options, x, y: 'y', r: 3, fill })] : [];
  return render || dots.length ? [...lines, ...dots] : lines;
}

const nowhere: Point = { x: null, y: null, colour: null, facet: null, shade: null, rows: 0 };

export function dotMarks(drawing: Drawing): Markish[] {
  const { channels } = drawing;
  const { fill, options, look } = shared(drawing);
  const many = drawing.points.length > 500;
  return [
    dot([...drawing.points], {
      ...options,
      x: at(channels.x, 'x'),
      y: at(channels.y, 'y'),
      r: many ? 2.5 : 4,
      fill,
      fillOpacity: many ? 0.6 : 0.85,
      symbol: (point: Point) => look(point).symbol
    })
  ];
}

export function tickMarks(drawing: Drawing): Markish[] {
  const { channels } = drawing;
  const { fill, options } = shared(drawing);
  const many = drawing.points.length > 500;
  return [
    tickX([...drawing.points], {
      ...options,
      x: at(channels.x, 'x'),
      ...(channels.y && { y: 'y' }),
      stroke: fill,
      strokeWidth: 1.6,
      strokeOpacity: many ? 0.5 : 0.8
    })
  ];
}

export function binMarks(drawing: Drawing): Markish[] {
  const { fill, options, looks, look } = shared(drawing);
  const isTime = drawing.channels.x.kind === 'time';
  const edge = (value: unknown) => (isTime ? new Date(Number(value)) : Number(value));
  return [
    rectY([...drawing.points], {
      ...options,
      x1: ({ x }: Point) => edge(x),
      x2: ({ x2 }: Point) => edge(x2),
      y: 'y',
      z: (point: Point) => look(point).label,
      order: looks.map(({ label }) => label),
      fill,
      inset: 0.5
    }),
    ruleY([0], { stroke: 'var(--ink-soft)' })
  ];
}
