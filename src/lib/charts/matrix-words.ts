import { cell, text, type Markish } from '@observablehq/plot';
import type { MatrixCell, MatrixLine } from './matrix';

const edgeWidth = 1.5;
const edgeGap = 1.5;

/** The lines along the edges of cells. */
export function matrixEdges(cells: readonly MatrixCell[], bandHeight: number): Markish[] {
  const far = bandHeight - edgeGap - edgeWidth;
  const along = (edge: MatrixCell['edge'], insets: { insetTop: number; insetBottom: number }) =>
    cell(
      cells.filter((item) => item.edge === edge),
      { x: 'column', y: 'row', ...insets, fill: 'ink', pointerEvents: 'none' }
    );
  return [
    along('upper', { insetTop: edgeGap, insetBottom: far }),
    along('lower', { insetTop: far, insetBottom: edgeGap })
  ];
}

/** What is written into cells. */
export const matrixTexts = (cells: readonly MatrixCell[], narrow: boolean): Markish =>
  text(
    cells.filter((item) => item.text !== undefined),
    { x: 'column', y: 'row', text: 'text', fill: 'ink', fontSize: narrow ? 10 : 11, pointerEvents: 'none' }
  );

/** `ODIHR` over `n = 59`; one after the other where the label stands upright. */
export const columnLabel = ({ label, note }: MatrixLine, across: boolean): string =>
  note ? `${label}${across ? '\n' : ', '}${note}` : label;

/** What stands at the right ends of rows. */
export const rowNotes = (rows: readonly MatrixLine[], narrow: boolean): Markish =>
  text(
    rows.filter(({ note }) => note),
    {
      y: 'id',
      text: 'note',
      frameAnchor: 'right',
      textAnchor: 'start',
      dx: 5,
      fill: 'var(--ink-soft)',
      fontSize: narrow ? 10 : 12,
      pointerEvents: 'none'
    }
  );
