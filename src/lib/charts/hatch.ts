import type { RenderFunction } from '@observablehq/plot';

const namespace = 'http://www.w3.org/2000/svg';

/** Defines the hatching that stands for silence; fill with `url(#id)`. */
export function hatch(id: string): RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const create = (name: string, attributes: Record<string, string | number>) => {
      const element = context.document.createElementNS(namespace, name) as SVGElement;
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
      return element;
    };
    const pattern = create('pattern', {
      id,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)'
    });
    pattern.append(
      create('rect', { width: 5, height: 5, fill: 'var(--silent)' }),
      create('line', { y2: 5, stroke: 'var(--silent-hatch)', 'stroke-width': 1.6 })
    );
    const definitions = create('defs', {});
    definitions.append(pattern);
    return definitions;
  };
}
