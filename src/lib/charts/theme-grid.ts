import type { PlotOptions } from '@observablehq/plot';
import type { Layout } from './layout';
import { matrix, type MatrixCell } from './matrix';
import { overall, type Polarities } from './polarity';
import { polarityCell } from './polarity-cell';

/** The findings of one column under one theme; null where none was found in what was read. */
export interface ThemeCell {
  column: string;
  theme: string;
  counts: Polarities | null;
}

export interface ThemeGrid {
  cells: readonly ThemeCell[];
  columns: readonly { id: string; label: string }[];
  themes: readonly { id: string; label: string }[];
  layout: Layout;
  /** Names the hatching within the page. */
  id: string;
}

const total = ({ positive, mixed, negative, neutral }: Polarities) => positive + mixed + negative + neutral;

/** Themes down, columns across: each cell says what the findings amount to, a hatched one that none was found. */
export const themeGrid = ({ cells, columns, themes, layout, id }: ThemeGrid): PlotOptions =>
  matrix({ cells: cells.map(toCell), rows: themes, columns, layout, id });

function toCell({ column, theme, counts }: ThemeCell): MatrixCell {
  const place = { key: `${theme}|${column}`, row: theme, column };
  if (!counts) return { ...place, fill: 'hatched' };
  return { ...place, ...polarityCell(overall(counts)), text: `${total(counts)}` };
}
