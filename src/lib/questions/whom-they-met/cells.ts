import type { PlotOptions } from '@observablehq/plot';
import type { Layout } from '$lib/charts/layout';
import { matrix, type MatrixCell } from '$lib/charts/matrix';
import { shareFill } from '$lib/charts/share-steps';
import { number } from '$lib/ui/words';
import type { ShareGrid } from '../share-grid';
import { categories } from './categories';
import type { MetRow } from './row';

/** Organizations down, categories of counterparts across: how many missions are known to have met one. */
export function drawMet(grid: ShareGrid<MetRow>, columns: readonly string[], layout: Layout): PlotOptions {
  const narrow = layout.kind === 'narrow';
  return matrix({
    cells: grid.groups.flatMap(({ id }) => columns.map((category) => cellOf(grid, category, id))),
    rows: grid.groups.map(({ id, label, missions }) => ({
      id,
      label,
      ...(grid.single ? {} : { note: `n = ${missions}` })
    })),
    columns: columns.map((id) => ({ id, label: categories.find((known) => known.id === id)?.head ?? id })),
    layout,
    id: 'whom-they-met',
    labels: { narrow: 88, wide: 150 },
    headHeight: narrow ? 88 : 128
  });
}

function cellOf(grid: ShareGrid<MetRow>, category: string, group: string): MatrixCell {
  const place = { key: `${category}|${group}`, row: group, column: category };
  const rows = grid.of(category, group);
  if (!rows.length) return { ...place, fill: 'hatched' };
  const { missions, share } = grid.cell(category, group);
  const meetings = rows.reduce((sum, row) => sum + row.meetings, 0);
  return { ...place, ...shareFill(share), text: number(grid.single ? meetings : missions) };
}
