import type { RenderFunction } from '@observablehq/plot';
import { svgCreator } from './svg';

/** A ring at the right of a matrix’s cell, beside its text: that something more is known. The cell answers for it. */
export interface MatrixRing {
  row: string;
  column: string;
  /** Written right of the ring where there is room. */
  text: string;
  /** The colour of the cell’s text. */
  ink: string;
}

/** Cells as wide as this have room for a ring with its text, in pixels; slimmer ones bear a small ring in a corner. */
const roomy = 62;

/** Draws rings over the cells of a `matrix`. */
export function matrixRings(rings: readonly MatrixRing[]): RenderFunction {
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const group = create('g', { 'pointer-events': 'none', 'font-size': 11, 'text-anchor': 'start' });
    const width = scales.scales.x?.bandwidth ?? 0;
    const height = scales.scales.y?.bandwidth ?? 0;
    for (const { row, column, text, ink } of rings) {
      const left = Number(scales.x?.(column) ?? 0);
      const top = Number(scales.y?.(row) ?? 0);
      const wide = width >= roomy;
      const [cx, cy, r] = wide ? [left + width - 28, top + height / 2, 4] : [left + width - 5, top + 5, 3];
      group.append(create('circle', { cx, cy, r, fill: 'none', stroke: ink, 'stroke-width': 1.5 }));
      if (!wide) continue;
      const label = create('text', { x: cx + 7, y: cy, dy: '0.32em', fill: ink });
      label.textContent = text;
      group.append(label);
    }
    return group;
  };
}
