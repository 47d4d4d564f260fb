import type { Names } from '../names';
import { shareGrid, type ShareGrid } from '../share-grid';
import type { ThemesRow } from './row';

export interface ThemesGrid extends ShareGrid<ThemesRow> {
  /** Every theme, also those on which nobody in view spoke: the most spoken of first. */
  themes: readonly { id: string; label: string; missions: number }[];
  /** Whether a document of an organization’s mission at the one election in view was read whole: its silence is its own. */
  readWhole(organization: string): boolean;
}

/** Themes by organizations, or by countries: how many missions speak of a theme. */
export function themesGrid(rows: readonly ThemesRow[], names: Names, limit = Infinity): ThemesGrid {
  const grid = shareGrid(rows, (row) => row.theme, names, limit);
  const ids = new Set([...Object.keys(names.themes), ...rows.map((row) => row.theme)]);
  const whole = new Set(rows.filter((row) => row.whole > 0).map((row) => row.organization));
  return {
    ...grid,
    themes: [...ids]
      .map((id) => ({ id, label: names.themes[id] ?? id, missions: grid.inCategory(id) }))
      .sort((a, b) => b.missions - a.missions || (a.id < b.id ? -1 : 1)),
    readWhole: (organization) => grid.single && whole.has(organization)
  };
}
