import type { RenderFunction } from '@observablehq/plot';
import { svgCreator } from './svg';

/** Defines the hatching that stands for silence; fill with `url(#id)`. */
export function hatch(id: string): RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const create = svgCreator(context.document);
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
