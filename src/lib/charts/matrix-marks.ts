import type { RenderFunction } from '@observablehq/plot';
import type { MatrixCell } from './matrix';
import { basisStyle, stanceShape } from './stance-shapes';
import { svgCreator } from './svg';

/** Draws the marks of conclusions in the middle of their cells. The cell answers for them. */
export function matrixMarks(cells: readonly MatrixCell[]): RenderFunction {
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const group = create('g', { 'pointer-events': 'none' });
    const middle = (axis: 'x' | 'y', value: string) =>
      Number(scales[axis]?.(value) ?? 0) + (scales.scales[axis]?.bandwidth ?? 0) / 2;
    for (const { row, column, mark } of cells) {
      if (!mark) continue;
      const { path, colour } = stanceShape(mark.stance);
      const at = `translate(${middle('x', column).toFixed(1)},${middle('y', row).toFixed(1)})`;
      group.append(create('path', { d: path, transform: at, ...basisStyle(mark.basis, colour) }));
    }
    return group;
  };
}
