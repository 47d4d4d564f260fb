import type { PlotOptions } from '@observablehq/plot';
import type { Layout } from '$lib/charts/layout';
import { matrix, type MatrixCell } from '$lib/charts/matrix';
import { matrixRings, type MatrixRing } from '$lib/charts/matrix-rings';
import { overall } from '$lib/charts/polarity';
import { polarityCell } from '$lib/charts/polarity-cell';
import { number } from '$lib/ui/words';
import { countPolarities } from '../count-findings';
import { missionsOf } from '../share-grid';
import { findingsOf, type PartsGrid } from './grid';
import { noPart, parts } from './row';

/** Organizations down, parts of the day across, and at the right the missions that speak of none of them. */
export function drawParts(grid: PartsGrid, layout: Layout): PlotOptions {
  const cells = grid.groups.flatMap(({ id }) => [
    ...parts.map((part) => partCell(grid, part.id, id, layout)),
    ...noneCell(grid, id, layout)
  ]);
  const options = matrix({
    cells,
    rows: grid.groups.map(({ id, label, missions }) => ({
      id,
      label,
      ...(grid.single ? {} : { note: `n = ${missions}` })
    })),
    columns: [...parts, noPart],
    layout,
    id: 'parts-of-the-day',
    labels: { narrow: 108, wide: 210 },
    headHeight: 104
  });
  return { ...options, marks: [...(options.marks ?? []), matrixRings(rings(grid, cells))] };
}

/** The share of missions in per cent, at least 1; the number of findings where one election is in view. */
function textOf(grid: PartsGrid, part: string, group: string, { kind }: Layout, findings: number): string {
  if (grid.single) return number(findings);
  const { spoken } = grid.part(part, group);
  const missions = missionsOf(part === noPart.id ? grid.of(part, group) : spoken);
  const inPercent = Math.max(1, Math.round((missions / Math.max(1, grid.cell(part, group).of)) * 100));
  return kind === 'narrow' ? `${inPercent}` : `${inPercent} %`;
}

function partCell(grid: PartsGrid, part: string, group: string, layout: Layout): MatrixCell {
  const place = { key: `${part}|${group}`, row: group, column: part };
  const { spoken } = grid.part(part, group);
  if (!spoken.length) return { ...place, fill: 'hatched' };
  const findings = spoken.reduce((sum, row) => sum + row.findings, 0);
  return {
    ...place,
    ...polarityCell(overall(countPolarities(findingsOf(spoken)))),
    text: textOf(grid, part, group, layout, findings)
  };
}

/** Nothing where all missions speak of a part. */
function noneCell(grid: PartsGrid, group: string, layout: Layout): MatrixCell[] {
  if (!grid.of(noPart.id, group).length) return [];
  return [
    {
      key: `${noPart.id}|${group}`,
      row: group,
      column: noPart.id,
      fill: 'var(--rule)',
      ink: 'var(--ink)',
      text: grid.single ? '' : textOf(grid, noPart.id, group, layout, 0)
    }
  ];
}

const rings = (grid: PartsGrid, cells: readonly MatrixCell[]): MatrixRing[] =>
  cells.flatMap(({ row, column, ink = 'var(--ink)' }) => {
    const missions = missionsOf(grid.part(column, row).attended);
    return missions ? [{ row, column, ink, text: grid.single ? '' : number(missions) }] : [];
  });
