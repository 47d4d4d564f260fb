import { axisX, axisY, cell, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { hatch } from './hatch';
import { keyed } from './keyed';
import type { Layout } from './layout';
import { matrixMarks } from './matrix-marks';

/** One cell. A row and a column meet in at most one. */
export interface MatrixCell {
  key: string;
  row: string;
  column: string;
  /** A colour; `hatched` for silence. */
  fill: string;
  text?: string;
  /** The colour of the text. */
  ink?: string;
  /** A line along an edge, in the colour of the text: colour alone would not do. */
  edge?: 'upper' | 'lower';
  /** A conclusion's mark in the middle of the cell. */
  mark?: { stance: string; basis: string };
}

export interface Matrix {
  cells: readonly MatrixCell[];
  rows: readonly { id: string; label: string }[];
  columns: readonly { id: string; label: string }[];
  layout: Layout;
  /** Names the hatching within the page. */
  id: string;
  /** Pixels for the row labels. */
  labels?: Readonly<Record<Layout['kind'], number>>;
  /** Pixels for the column labels where they stand upright and do not fit across. */
  headHeight?: number;
}

/** A cell is no wider than this, in pixels, however few columns there are. */
const widestCell = 120;

/** The share of a row between two cells. */
const bandPadding = 0.1;
const edgeWidth = 1.5;
const edgeGap = 1.5;
const rowHeights = { narrow: 19, wide: 22 };
const defaultLabels = { narrow: 120, wide: 210 };

/** Rows down, columns across; a cell that is not given stays empty. */
export function matrix({
  cells,
  rows,
  columns,
  layout,
  id,
  labels = defaultLabels,
  headHeight = 100
}: Matrix): PlotOptions {
  const narrow = layout.kind === 'narrow';
  const marginLeft = labels[layout.kind];
  const cellWidth = Math.min((layout.width - marginLeft - 4) / columns.length, widestCell);
  const across = cellWidth > 62;
  const names = new Map([...columns, ...rows].map((item) => [item.id, item.label]));
  const labelOf = (value: string) => names.get(value) ?? value;
  const hatching = `hatch-${id}-${layout.kind}`;
  const rowHeight = rowHeights[layout.kind];
  const head = across ? 24 : headHeight;
  return {
    width: layout.width,
    height: head + rows.length * rowHeight + 4,
    marginTop: head,
    marginLeft,
    marginRight: layout.width - marginLeft - cellWidth * columns.length,
    marginBottom: 4,
    x: { domain: columns.map((column) => column.id), label: null, padding: cellWidth > 14 ? 0.06 : 0.12 },
    y: { domain: rows.map((row) => row.id), label: null, padding: bandPadding },
    color: { type: 'identity' },
    marks: [
      hatch(hatching),
      axisX({
        anchor: 'top',
        tickSize: 0,
        tickRotate: across ? 0 : -90,
        lineWidth: across ? cellWidth / 12 : (headHeight - 8) / 12,
        textOverflow: 'ellipsis',
        tickFormat: labelOf
      }),
      axisY({
        tickSize: 0,
        lineWidth: (marginLeft - 6) / 12,
        textOverflow: 'ellipsis',
        tickFormat: labelOf
      }),
      cell(cells, {
        x: 'column',
        y: 'row',
        fill: (item: MatrixCell) => (item.fill === 'hatched' ? `url(#${hatching})` : item.fill),
        render: keyed(cells.map((item) => item.key))
      }),
      ...edges(cells, Math.floor(rowHeight * (1 - bandPadding))),
      cellWidth > 17 ? texts(cells, narrow) : null,
      matrixMarks(cells)
    ]
  };
}

function edges(cells: readonly MatrixCell[], bandHeight: number): Markish[] {
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

const texts = (cells: readonly MatrixCell[], narrow: boolean): Markish =>
  text(
    cells.filter((item) => item.text !== undefined),
    { x: 'column', y: 'row', text: 'text', fill: 'ink', fontSize: narrow ? 10 : 11, pointerEvents: 'none' }
  );
