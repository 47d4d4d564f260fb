import { axisY, rect, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { keyed } from './keyed';
import type { Layout } from './layout';
import type { MatrixCell } from './matrix';

/** One square of a row. */
export interface RunSquare extends Pick<MatrixCell, 'key' | 'fill' | 'ink' | 'edge'> {
  /** A year, of which a phone shows the last two digits. */
  text: string;
  /** Whether it is of the run that the row is about. */
  inRun: boolean;
}

/** A row of squares in order of time, one after the other whatever time lies between. */
export interface RunRow {
  id: string;
  label: string;
  squares: readonly RunSquare[];
  /** What stands at its right end. */
  note: string;
}

export interface RunRows {
  rows: readonly RunRow[];
  layout: Layout;
}

interface Placed extends RunSquare {
  row: string;
  x1: number;
  x2: number;
}

const rowHeights = { narrow: 24, wide: 26 };
const labelWidths = { narrow: 136, wide: 280 };
const noteWidths = { narrow: 18, wide: 150 };
const widestSquare = 44;
const slimmestForText = 13;
const slimmestForYear = 30;
const edgeWidth = 1.5;

/** Rows of squares with their run underlined. */
export function runRows({ rows, layout }: RunRows): PlotOptions {
  const { kind, width } = layout;
  const rowHeight = rowHeights[kind];
  const [marginLeft, marginRight] = [labelWidths[kind], noteWidths[kind]];
  const most = rows.reduce((longest, row) => Math.max(longest, row.squares.length), 1);
  const square = Math.min((width - marginLeft - marginRight) / most, widestSquare);
  const end = (width - marginLeft - marginRight) / square;
  const names = new Map(rows.map((row) => [row.id, row.label]));
  const squares = rows.flatMap((row) =>
    row.squares.map((one, i): Placed => ({ ...one, row: row.id, x1: i, x2: i + 1 }))
  );
  const place = { x1: 'x1', x2: 'x2', y: 'row', insetLeft: 0.5, insetRight: 0.5 } as const;
  const height = rowHeight - 8;
  const edge = (which: Placed['edge'], insets: { insetTop: number; insetBottom: number }) =>
    rect(
      squares.filter((one) => one.edge === which),
      { ...place, ...insets, fill: 'ink', pointerEvents: 'none' }
    );
  const far = height - 2 * edgeWidth;
  return {
    width,
    height: 4 + rows.length * rowHeight + 4,
    marginTop: 4,
    marginBottom: 4,
    marginLeft,
    marginRight,
    x: { domain: [0, end], axis: null },
    y: {
      type: 'band',
      domain: rows.map((row) => row.id),
      label: null,
      paddingInner: 8 / rowHeight,
      paddingOuter: 0,
      round: false
    },
    color: { type: 'identity' },
    marks: [
      axisY({
        tickSize: 0,
        lineWidth: (marginLeft - 6) / 11.5,
        textOverflow: 'ellipsis',
        tickFormat: (id: string) => names.get(id) ?? id
      }),
      rect(squares, { ...place, fill: 'fill', render: keyed(squares.map(({ key }) => key)) }),
      edge('upper', { insetTop: edgeWidth, insetBottom: far }),
      edge('lower', { insetTop: far, insetBottom: edgeWidth }),
      square < slimmestForText
        ? null
        : text(squares, {
            x: (one: Placed) => (one.x1 + one.x2) / 2,
            y: 'row',
            text: (one: Placed) => (square < slimmestForYear ? one.text.slice(-2) : one.text),
            fill: 'ink',
            fontSize: kind === 'narrow' ? 10 : 11,
            pointerEvents: 'none'
          }),
      ruleY(rows.flatMap(underline), {
        x1: 'x1',
        x2: 'x2',
        y: 'row',
        dy: height / 2 + 2.5,
        insetLeft: 0.5,
        insetRight: 0.5,
        stroke: 'var(--ink)',
        strokeWidth: 2,
        pointerEvents: 'none'
      }),
      text(rows, {
        y: 'id',
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: marginRight,
        text: 'note',
        fill: 'var(--ink-soft)',
        pointerEvents: 'none'
      })
    ]
  };
}

/** From the first square of the run to its last. */
function underline({ id, squares }: RunRow): { row: string; x1: number; x2: number }[] {
  const first = squares.findIndex(({ inRun }) => inRun);
  const length = squares.filter(({ inRun }) => inRun).length;
  return length > 1 ? [{ row: id, x1: first, x2: first + length }] : [];
}
