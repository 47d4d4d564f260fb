import { axisX, axisY, cell, type PlotOptions } from '@observablehq/plot';
import { hatch } from './hatch';
import { keyed } from './keyed';
import type { Layout } from './layout';
import { matrixMarks } from './matrix-marks';
import { columnLabel, matrixEdges, matrixTexts, rowNotes } from './matrix-words';

/** One cell. A row and a column meet in at most one. */
export interface MatrixCell {
  key: string;
  row: string;
  column: string;
  /** A colour; `hatched` for silence. */
  fill: string;
  /** How strong the colour is, 0 to 1; full where it is left out. */
  opacity?: number;
  text?: string;
  /** The colour of the text. */
  ink?: string;
  /** A line along an edge, in the colour of the text: colour alone would not do. */
  edge?: 'upper' | 'lower';
  /** A conclusion's mark in the middle of the cell. */
  mark?: { stance: string; basis: string };
}

/** A row or a column. */
export interface MatrixLine {
  id: string;
  label: string;
  /** Of how many it tells (`n = 59`): at a row’s right end, with a column’s label. */
  note?: string;
}

export interface Matrix {
  cells: readonly MatrixCell[];
  rows: readonly MatrixLine[];
  columns: readonly MatrixLine[];
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
const rowHeights = { narrow: 19, wide: 22 };
const noteWidths = { narrow: 36, wide: 56 };

/** Columns narrower than this have labels in smaller type, in pixels. */
const slenderCell = 11;
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
  const noteWidth = rows.some(({ note }) => note) ? noteWidths[layout.kind] : 0;
  const cellWidth = Math.min((layout.width - marginLeft - noteWidth - 4) / columns.length, widestCell);
  const across = cellWidth > 62;
  const names = new Map([
    ...columns.map((column): [string, string] => [column.id, columnLabel(column, across)]),
    ...rows.map(({ id: row, label }): [string, string] => [row, label])
  ]);
  const labelOf = (value: string) => names.get(value) ?? value;
  const hatching = `hatch-${id}-${layout.kind}`;
  const rowHeight = rowHeights[layout.kind];
  const head = across ? (columns.some(({ note }) => note) ? 40 : 24) : headHeight;
  const shaded = cells.some((item) => item.opacity !== undefined);
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
    ...(shaded ? { opacity: { type: 'identity' as const } } : {}),
    marks: [
      hatch(hatching),
      axisX({
        anchor: 'top',
        tickSize: 0,
        tickRotate: across ? 0 : -90,
        lineWidth: across ? cellWidth / 12 : (headHeight - 8) / 12,
        ...(cellWidth < slenderCell ? { fontSize: 10 } : {}),
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
        ...(shaded ? { fillOpacity: (item: MatrixCell) => item.opacity ?? 1 } : {}),
        render: keyed(cells.map((item) => item.key))
      }),
      ...matrixEdges(cells, Math.floor(rowHeight * (1 - bandPadding))),
      cellWidth > 17 ? matrixTexts(cells, narrow) : null,
      noteWidth ? rowNotes(rows, narrow) : null,
      matrixMarks(cells)
    ]
  };
}
