import type { PlotOptions, RenderFunction } from '@observablehq/plot';
import type { Layout } from './layout';
import type { Panel, PanelGrid } from './panels';
import { marginOf, placeDots, within, type PlacedDots } from './place-dots';
import { axisHeight } from './place-strips';
import { dotLooks, dotPaths } from './dot-paths';
import { stripFrame } from './strip-frame';
import { svgCreator } from './svg';

/** A dot in a strip. */
export interface StripDot {
  key: string;
  strip: string;
  /** A number, or a time in milliseconds. */
  value: number;
  /** Hollow where it was only planned. */
  hollow?: boolean;
  /** A square instead of a circle. */
  square?: boolean;
}

export interface DotStrips {
  dots: readonly StripDot[];
  /** The strips in their order, one a row. */
  grid: PanelGrid;
  layout: Layout;
  /** The axis; dots beyond its domain stand at its end, as an arrowhead. */
  axis: {
    type: 'utc' | 'linear';
    domain: [number, number];
    ticks: readonly number[];
    tickFormat: (value: number) => string;
  };
  colour: string;
  /** A tick across a strip: its median. */
  medians?: ReadonlyMap<string, number>;
  /** A line through all strips. */
  zero?: number;
  /** Pixels for the labels where they stand beside their strips. */
  labels?: number;
  /** What stands at a strip's right end, where it is not `n = 31`. */
  note?: (strip: Panel) => string;
}

/**
 * Strips of dots along one axis, of time or of a number. Dots that would cover one another stand in lanes; lanes are
 * laid out for the width that is drawn at build, so that a strip is as high at any width.
 */
export function dotStrips(form: DotStrips): PlotOptions {
  const { layout, axis, medians, zero } = form;
  const { head } = dotLooks[layout.kind];
  const margin = marginOf(form);
  const strips = placeDots(form);
  const bottom = strips.at(-1)?.bottom ?? axisHeight;
  const middles = strips.flatMap((strip) => {
    const value = medians?.get(strip.id);
    return value === undefined ? [] : [{ value: within(value, axis.domain), ...strip }];
  });
  return {
    width: layout.width,
    height: bottom + axisHeight,
    marginTop: axisHeight,
    marginBottom: axisHeight,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: { type: axis.type, domain: axis.domain, label: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...stripFrame({
        strips,
        margin,
        layout,
        axis,
        bottom,
        ...(head ? { labelWidth: layout.width - (form.note ? 150 : 70) } : {})
      }),
      zero === undefined
        ? null
        : ticks(
            strips.map((strip) => ({ ...strip, value: zero })),
            head,
            { stroke: 'var(--ink-soft)' }
          ),
      ticks(middles, head, { stroke: 'var(--ink)', 'stroke-width': 2 }),
      dots(strips, form)
    ]
  };
}

/** Draws the dots; each strip is a group at its own height, which is how the arrow keys know it as a panel. */
function dots(strips: readonly PlacedDots[], { axis, colour, layout }: DotStrips): RenderFunction {
  const [least, most] = axis.domain;
  const paths = dotPaths(dotLooks[layout.kind].radius);
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const all = create('g');
    for (const strip of strips) {
      const group = create('g', { transform: `translate(0,${strip.top})` });
      for (const { key, value, y, hollow, square } of strip.dots) {
        const x = Number(scales.x?.(within(value, axis.domain)) ?? 0).toFixed(1);
        const beyond = value < least ? paths.left : value > most ? paths.right : null;
        const d = beyond ?? (square ? paths.square : paths.circle);
        const style = { fill: hollow ? 'var(--paper)' : colour, stroke: colour, 'stroke-width': 1.2 };
        const transform = `translate(${x},${y.toFixed(1)})`;
        group.append(create('path', { d, transform, ...style, 'data-key': key }));
      }
      all.append(group);
    }
    return all;
  };
}

/** Ticks over the whole height of strips, below their labels. */
function ticks(
  at: readonly (PlacedDots & { value: number })[],
  head: number,
  style: Readonly<Record<string, string | number>>
): RenderFunction {
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const all = create('g', { 'pointer-events': 'none', ...style });
    for (const { value, top, bottom } of at) {
      const x = Number(scales.x?.(value) ?? 0).toFixed(1);
      all.append(create('line', { x1: x, x2: x, y1: top + head + 2, y2: bottom - 2 }));
    }
    return all;
  };
}
