import type { YearOfFindings } from '$lib/charts/diverging-bars';
import type { PanelGrid } from '$lib/charts/panels';
import { overall, polarities } from '$lib/charts/polarity';
import { count, number, yearSpan } from '$lib/ui/words';
import { countPolarities } from '../count-findings';
import type { ByTheme } from './by-theme';
import { longestBar } from './by-year';
import type { FindingsRow } from './row';

const size = (rows: readonly FindingsRow[]) => rows.reduce((sum, row) => sum + row.findings, 0);

/** What the bars by year show, for somebody who does not see them. */
export function barsText(
  rows: readonly FindingsRow[],
  bars: readonly YearOfFindings[],
  grid: PanelGrid,
  { by, label }: { by: string; label: (panel: string) => string }
): string {
  const counts = countPolarities(rows);
  const most = (['positive', 'negative'] as const).flatMap((polarity) => {
    const bar = longestBar(bars, polarity);
    return bar
      ? `Most ${polarity} in a year ${bar.counts[polarity]} (${label(bar.panel)}, ${bar.year}).`
      : [];
  });
  return [
    `Bar charts of findings by year, positive above and negative below a line, one for each of ${count(grid.panels.length, by)}:`,
    `${grid.panels.map((panel) => `${panel.label} ${panel.count}`).join(', ')}.`,
    `n = ${number(size(rows))}, ${yearSpan(rows.map((row) => row.date))}:`,
    `${polarities.map((polarity) => `${number(counts[polarity])} ${polarity}`).join(', ')}.`,
    ...most
  ].join(' ');
}

/** What the grid of themes shows. */
export function gridText(rows: readonly FindingsRow[], grid: ByTheme): string {
  const amounts = grid.cells.flatMap((cell) => (cell.counts ? overall(cell.counts) : []));
  const [fullest] = grid.cells
    .map(({ theme, column }) => ({ theme, column, n: size(grid.of(`${theme}|${column}`)) }))
    .sort((a, b) => b.n - a.n);
  const theme = grid.themes.find(({ id }) => id === fullest?.theme)?.label;
  return [
    `Grid of ${count(grid.themes.length, 'theme')} by ${count(grid.columns.length, grid.by)}:`,
    `${polarities.map((polarity) => `${count(amounts.filter((amount) => amount === polarity).length, 'cell')} ${polarity}`).join(', ')},`,
    `${grid.cells.length - amounts.length} without a finding in what was read.`,
    `n = ${number(size(rows))}, ${yearSpan(rows.map((row) => row.date))}.`,
    fullest ? `Fullest cell ${fullest.n} (${theme}, ${grid.label(fullest.column)}).` : ''
  ].join(' ');
}
