import { blockGrid, type BlockGrid, type GridCell } from '$lib/charts/block-grid';
import { countShade, countShadeKey } from '$lib/charts/count-shade';
import { stackedBars } from '$lib/charts/stacked-bars';
import type { Chart } from './question';
import type { RankedCell, RankedGrid } from './ranked-grid';

/** How a cell is filled that is drawn without rows. */
export const blankFill = 'var(--rule)';

export interface CountedGrid<Row> extends Pick<BlockGrid, 'layout' | 'perBlock' | 'labels' | 'headHeight'> {
  grid: RankedGrid<Row>;
  /** What a cell counts of its rows. */
  count(rows: readonly Row[]): number;
  /** What is counted: `contest`. */
  noun: string;
  /** What an empty cell means. */
  empty: string;
  /** What the lines down and across are called. */
  label: { down(id: string): string; across(id: string): string };
  /** Whether the lines across go down. */
  transposed?: boolean;
  /** How a cell looks besides. */
  look?(cell: RankedCell<Row>): Partial<GridCell>;
  /** Cells without rows that are drawn all the same. */
  blank?: readonly { key: string; down: string; across: string }[];
}

/** Counts in the cells of a grid; where a single line is left, a list of bars. */
export function countedGrid<Row>(
  wanted: CountedGrid<Row>
): Pick<Chart, 'options' | 'hidden' | 'key' | 'rowsFirst'> {
  const { grid } = wanted;
  const hidden = grid.hidden;
  if (grid.down.length === 1 || grid.across.length === 1) return { options: bars(wanted), hidden, key: [] };
  const most = grid.cells.reduce((n, { rows }) => Math.max(n, wanted.count(rows)), 0);
  return {
    options: cells(wanted),
    hidden,
    key: countShadeKey(most, wanted.noun, wanted.empty),
    rowsFirst: true
  };
}

function cells<Row>(wanted: CountedGrid<Row>): Chart['options'] {
  const { grid, count, label, transposed, look, blank = [] } = wanted;
  const place = ({ down, across }: { down: string; across: string }) =>
    transposed ? { row: across, column: down } : { row: down, column: across };
  const down = grid.down.map((id) => ({ id, label: label.down(id) }));
  const across = grid.across.map((id) => ({ id, label: label.across(id) }));
  return blockGrid({
    ...wanted,
    cells: [
      ...blank.map((cell) => ({ key: cell.key, ...place(cell), fill: blankFill })),
      ...grid.cells.map((cell) => {
        const n = count(cell.rows);
        return { key: cell.key, ...place(cell), text: `${n}`, ...countShade(n), ...look?.(cell) };
      })
    ],
    rows: transposed ? across : down,
    columns: transposed ? down : across
  });
}

function bars<Row>({ grid, count, label, layout }: CountedGrid<Row>): Chart['options'] {
  const byAcross = grid.down.length === 1;
  const counted = grid.cells.map(({ key, down, across, rows }) => ({
    id: key,
    label: byAcross ? label.across(across) : label.down(down),
    n: count(rows)
  }));
  return stackedBars({
    bars: counted
      .sort((a, b) => b.n - a.n || (a.label < b.label ? -1 : 1))
      .map(({ n, ...bar }) => ({
        ...bar,
        segments: [{ key: bar.id, value: n, fill: 'var(--accent)' }],
        note: `n = ${n}`
      })),
    layout,
    tickFormat: (value) => `${value}`,
    labels: { narrow: 132, wide: 170 }
  });
}
