import { frame, type Markish, type RenderFunction } from '@observablehq/plot';
import { svgCreator } from './svg';

export type Create = ReturnType<typeof svgCreator>;

/** Draws something over all small multiples at once, which is lighter than once in each. */
export const overAll = (
  shapes: (
    scales: Parameters<RenderFunction>[1],
    dimensions: Parameters<RenderFunction>[3],
    create: Create
  ) => SVGElement[]
): Markish =>
  frame({
    facet: 'super',
    render: (_index, scales, _values, dimensions, { document }) => {
      const create = svgCreator(document);
      const group = create('g', { 'aria-hidden': 'true', 'pointer-events': 'none' });
      group.append(...shapes(scales, dimensions, create));
      return group;
    }
  });

export const tenth = (pixels: number) => Number(pixels.toFixed(1));
