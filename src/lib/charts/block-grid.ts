import {
  rect,
  ruleX,
  ruleY,
  text,
  type Markish,
  type PlotOptions,
  type RenderFunction
} from '@observablehq/plot';
import type { KeyShape } from './key';
import { keyed } from './keyed';
import { placeBlocks, type GridFrame, type PlacedBlocks } from './place-blocks';
import { svgCreator } from './svg';

/** One cell. A row and a column meet in at most one; where there is none the grid stays empty. */
export interface GridCell {
  key: string;
  row: string;
  column: string;
  fill: string;
  /** A line around the cell. */
  stroke?: string;
  /** Written in the cell where it has room, in the colour `ink`. */
  text?: string;
  ink?: string;
  /** Drawn in the middle of the cell. */
  sign?: KeyShape;
}

export interface BlockGrid extends GridFrame {
  cells: readonly GridCell[];
}

interface PlacedCell extends GridCell {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

const gap = 1;
/** Pixels of width that a text of one, two, three … signs needs. */
const textRoom = (signs: number) => 6.2 * signs + 3;

/** Rows down, columns across, in blocks one below the other where the columns do not fit side by side. */
export function blockGrid(grid: BlockGrid): PlotOptions {
  const { kind, width } = grid.layout;
  const placed = placeBlocks(grid);
  const cells = placeCells(grid.cells, placed);
  const left = grid.labels[kind];
  return {
    width,
    height: placed.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    marks: [
      ...lines(placed, left),
      ...heads(placed),
      text(placed.blocks.flatMap(({ rows }) => rows), {
        x: left - 6,
        y: ({ y }: { y: number }) => y + placed.rowHeight / 2,
        text: 'label',
        textAnchor: 'end',
        fontSize: kind === 'narrow' ? 11 : 12,
        lineWidth: (left - 8) / (kind === 'narrow' ? 11 : 12),
        textOverflow: 'ellipsis'
      }),
      rect(cells, {
        x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2',
        inset: gap,
        fill: 'fill',
        stroke: (item: PlacedCell) => item.stroke ?? 'none',
        render: keyed(cells.map(({ key }) => key))
      }),
      text(cells.filter((item) => item.text && placed.cellWidth > textRoom(item.text.length)), {
        x: ({ x1, x2 }: PlacedCell) => (x1 + x2) / 2,
        y: ({ y1, y2 }: PlacedCell) => (y1 + y2) / 2,
        text: 'text',
        fill: 'ink',
        fontSize: kind === 'narrow' ? 10 : 11,
        pointerEvents: 'none'
      }),
      signs(cells)
    ]
  };
} // prettier-ignore

function placeCells(
  cells: readonly GridCell[],
  { blocks, cellWidth, rowHeight }: PlacedBlocks
): PlacedCell[] {
  const columns = new Map(
    blocks.flatMap((block) =>
      block.columns.map(({ id, x }) => [id, { x, rows: new Map(block.rows.map((row) => [row.id, row.y])) }])
    )
  );
  return cells.flatMap((item) => {
    const column = columns.get(item.column);
    const y = column?.rows.get(item.row);
    if (!column || y === undefined) return [];
    return [{ ...item, x1: column.x, x2: column.x + cellWidth, y1: y, y2: y + rowHeight }];
  });
}

/** Thin lines between rows and between columns, which lead the eye through empty cells. */
function lines({ blocks, cellWidth, rowHeight, head }: PlacedBlocks, left: number): Markish[] {
  const rules = { stroke: 'var(--rule)', pointerEvents: 'none' } as const;
  return blocks.flatMap(({ top, rows, columns }) => {
    const start = top + head;
    const end = start + rows.length * rowHeight;
    return [
      ruleY([start, ...rows.map(({ y }) => y + rowHeight)], { ...rules, x1: left, x2: left + columns.length * cellWidth, y: (y: number) => y }),
      ruleX([left, ...columns.map(({ x }) => x + cellWidth)], { ...rules, y1: start, y2: end, x: (x: number) => x })
    ];
  });
} // prettier-ignore

function heads({ blocks, cellWidth, head, across }: PlacedBlocks): Markish[] {
  const labels = blocks.flatMap(({ top, columns }) => columns.map((column) => ({ ...column, y: top + head - 5 })));
  return [
    text(labels, {
      x: ({ x }: { x: number }) => x + cellWidth / 2,
      y: 'y',
      text: 'label',
      rotate: across ? 0 : -90,
      textAnchor: across ? 'middle' : 'start',
      lineAnchor: across ? 'bottom' : 'middle',
      fontSize: 11,
      lineWidth: ((across ? cellWidth : head) - 6) / 11,
      textOverflow: 'ellipsis'
    })
  ];
} // prettier-ignore

/** Draws the signs in the middle of their cells. The cell answers for them. */
function signs(cells: readonly PlacedCell[]): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const group = create('g', { 'pointer-events': 'none' });
    for (const { sign, x1, x2, y1, y2 } of cells) {
      if (!sign) continue;
      const transform = `translate(${((x1 + x2) / 2).toFixed(1)},${((y1 + y2) / 2).toFixed(1)})`;
      group.append(create('path', { d: sign.path, transform, ...sign.style }));
    }
    return group;
  };
}
