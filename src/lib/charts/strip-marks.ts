import type { RenderFunction } from '@observablehq/plot';
import { basisStyle, stanceShape } from './stance-shapes';
import type { PlacedStrip } from './place-strips';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * Draws the marks of strips. Each strip is a group at its own height, which is how the arrow keys know it as a panel and
 * go through it by time (see `marksInOrder`).
 */
export function stripMarks(strips: readonly PlacedStrip[]): RenderFunction {
  return (_index, scales, _values, _dimensions, context) => {
    const create = (name: string, attributes: Record<string, string>) => {
      const element = context.document.createElementNS(namespace, name) as SVGElement;
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const all = create('g', {});
    for (const { top, marks } of strips) {
      const group = create('g', { transform: `translate(0,${top})` });
      for (const { key, stance, basis, time, y } of marks) {
        const { path, colour } = stanceShape(stance);
        const x = Number(scales.x?.(time) ?? 0).toFixed(1);
        group.append(
          create('path', {
            d: path,
            transform: `translate(${x},${y})`,
            ...basisStyle(basis, colour),
            'data-key': key
          })
        );
      }
      all.append(group);
    }
    return all;
  };
}
