import type { RenderFunction } from '@observablehq/plot';
import { basisStyle, stanceShape } from './stance-shapes';
import type { PlacedStrip } from './place-strips';
import { svgCreator } from './svg';

/**
 * Draws the marks of strips. Each strip is a group at its own height, which is how the arrow keys know it as a panel and
 * go through it by time (see `marksInOrder`).
 */
export function stripMarks(strips: readonly PlacedStrip[]): RenderFunction {
  return (_index, scales, _values, _dimensions, context) => {
    const create = svgCreator(context.document);
    const all = create('g');
    for (const { top, marks } of strips) {
      const group = create('g', { transform: `translate(0,${top})` });
      for (const { key, stance, basis, time, y } of marks) {
        const { path, colour } = stanceShape(stance);
        const x = Number(scales.x?.(time) ?? 0).toFixed(1);
        const style = basisStyle(basis, colour);
        group.append(
          create('path', { d: path, transform: `translate(${x},${y})`, ...style, 'data-key': key })
        );
      }
      all.append(group);
    }
    return all;
  };
}
