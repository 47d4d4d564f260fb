import { builtWidthOf, type Layout } from './layout';

/** A row or a column of a grid. */
export interface GridLine {
  id: string;
  label: string;
}

/** What a grid is laid out from. */
export interface GridFrame {
  cells: readonly { row: string; column: string }[];
  rows: readonly GridLine[];
  columns: readonly GridLine[];
  layout: Layout;
  /** Columns at most side by side; the others stand in further blocks below. */
  perBlock: Readonly<Record<Layout['kind'], number>>;
  /** Pixels for the row labels. */
  labels: Readonly<Record<Layout['kind'], number>>;
  /** Pixels for the column labels at most, where they stand upright. */
  headHeight: Readonly<Record<Layout['kind'], number>>;
}

/** A part of the grid with its pixels: some columns, and where there are several parts the rows that have a cell in it. */
export interface Block {
  top: number;
  rows: (GridLine & { y: number })[];
  columns: (GridLine & { x: number })[];
}

export interface PlacedBlocks {
  blocks: Block[];
  cellWidth: number;
  rowHeight: number;
  /** Pixels over a block's rows. */
  head: number;
  /** Whether the column labels fit across. */
  across: boolean;
  height: number;
}

const rowHeights = { narrow: 19, wide: 22 };
const widestCell = 96;
/** From this cell width on, in pixels, labels stand across. */
const acrossFrom = 76;
const acrossHead = 22;
const blockGap = 14;

/** Pixels of height that upright labels need. */
const headFor = (columns: readonly GridLine[]) =>
  columns.reduce((longest, { label }) => Math.max(longest, label.length), 0) * 6 + 14;

/**
 * Breaks a grid into blocks of columns that fit side by side. Whether labels stand across is said by the width that is
 * drawn at build, so that a grid is as high at any width.
 */
export function placeBlocks({
  cells, rows, columns, layout: { kind, width }, perBlock, labels, headHeight
}: GridFrame): PlacedBlocks {
  const count = Math.max(1, Math.ceil(columns.length / perBlock[kind]));
  const each = Math.max(1, Math.ceil(columns.length / count));
  const widthAt = (pixels: number) => Math.min((pixels - labels[kind] - 2) / each, widestCell);
  const across = widthAt(builtWidthOf({ kind })) >= acrossFrom;
  const head = across ? acrossHead : Math.min(headHeight[kind], headFor(columns));
  const cellWidth = widthAt(width);
  const rowHeight = rowHeights[kind];
  let bottom = 0;
  const blocks = Array.from({ length: count }, (_, i) => {
    const own = columns.slice(i * each, (i + 1) * each);
    const ids = new Set(own.map(({ id }) => id));
    const used = new Set(cells.filter(({ column }) => ids.has(column)).map(({ row }) => row));
    const top = i ? bottom + blockGap : 0;
    const shown = count === 1 ? rows : rows.filter(({ id }) => used.has(id));
    bottom = top + head + shown.length * rowHeight;
    return {
      top,
      columns: own.map((column, at) => ({ ...column, x: labels[kind] + at * cellWidth })),
      rows: shown.map((row, at) => ({ ...row, y: top + head + at * rowHeight }))
    };
  });
  return { blocks, cellWidth, rowHeight, head, across, height: bottom + 4 };
} // prettier-ignore
