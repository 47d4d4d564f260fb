import type { Layout } from '$lib/charts/layout';
import { matrix, type Matrix, type MatrixCell } from '$lib/charts/matrix';
import { overall } from '$lib/charts/polarity';
import { polarityCell } from '$lib/charts/polarity-cell';
import { number } from '$lib/ui/words';
import type { PlotOptions } from '@observablehq/plot';
import { countPolarities } from '../count-findings';
import type { ThemesGrid } from './grid';
import { shortTheme } from './short-themes';

/** More columns than these would be too slim for numbers: organizations go down and themes across. */
const mostColumns = { narrow: 16, wide: 24 };

/** Up to this many columns are wide enough for `n = 59` on a phone. */
const fewColumns = 3;

/** Draws themes by organizations, or by countries; each cell says what the findings amount to and how many of the missions speak of the theme. */
export function drawThemes(grid: ThemesGrid, layout: Layout): PlotOptions {
  const narrow = layout.kind === 'narrow';
  const turned = grid.groups.length > mostColumns[layout.kind];
  const themes = grid.themes.map(({ id, label }) => ({ id, label: narrow ? shortTheme(id, label) : label }));
  const slim = narrow && grid.groups.length > fewColumns;
  const groups = grid.groups.map(({ id, label, missions }) => {
    const note = slim ? `${missions}` : `n = ${missions}`;
    if (grid.single) return { id, label };
    return turned && narrow ? { id, label: `${label}, ${note}` } : { id, label, note };
  });
  const cells = grid.themes.flatMap(({ id: theme }) =>
    grid.groups.map(({ id }) => cellOf(grid, theme, id, slim || turned))
  );
  const shared: Pick<Matrix, 'layout' | 'id'> = { layout, id: 'themes-and-silence' };
  return turned
    ? matrix({
        ...shared,
        cells: cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })),
        rows: groups,
        columns: themes,
        labels: { narrow: 104, wide: 150 },
        headHeight: narrow ? 100 : 204
      })
    : matrix({
        ...shared,
        cells,
        rows: themes,
        columns: groups,
        labels: { narrow: 104, wide: 220 },
        headHeight: 116
      });
}

function cellOf(grid: ThemesGrid, theme: string, group: string, slim: boolean): MatrixCell {
  const place = { key: `${theme}|${group}`, row: theme, column: group };
  const rows = grid.of(theme, group);
  if (!rows.length)
    return grid.readWhole(group)
      ? { ...place, fill: 'var(--paper-sunk)', text: '–', ink: 'var(--ink-soft)' }
      : { ...place, fill: 'hatched' };
  const { share } = grid.cell(theme, group);
  const findings = rows.reduce((sum, row) => sum + row.findings, 0);
  const inPercent = Math.max(1, Math.round(share * 100));
  return {
    ...place,
    ...polarityCell(overall(countPolarities(rows))),
    text: grid.single ? number(findings) : slim ? `${inPercent}` : `${inPercent} %`
  };
}
