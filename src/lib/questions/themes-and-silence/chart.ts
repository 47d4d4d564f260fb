import { swatch, themesKey } from '$lib/charts/key';
import { count } from '$lib/ui/words';
import { inView } from '../in-view';
import { missionColumns } from '../mission-columns';
import type { Question } from '../question';
import { shareGroups } from '../share-grid';
import { drawThemes } from './cells';
import { themesGrid } from './grid';
import { columns, type ThemesRow } from './row';
import { alternativeText, cellSaid, headline } from './words';

export { columns };

/** Of which themes the missions of an organization speak, and of which they do not in what we read. */
export const question: Question<ThemesRow> = {
  columns,
  variants: [{ id: 'themes', label: 'Themes', scaled: false }],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit }) {
    const grid = themesGrid(rows, names, limit);
    const whole = grid.groups.some(({ id }) => grid.readWhole(id));
    return {
      options: drawThemes(grid, layout),
      alt: alternativeText(rows, grid),
      hidden: grid.hidden,
      key: whole ? [...themesKey, swatch('– none in a document read whole', 'var(--paper-sunk)')] : themesKey,
      rowsFirst: true
    };
  },

  caption(rows, { names }) {
    const { single } = themesGrid(rows, names);
    const findings = rows.reduce((sum, row) => sum + row.findings, 0);
    const what = single
      ? 'Findings of each mission by theme'
      : 'Missions that speak of a theme, in per cent of those with any finding (computed)';
    return {
      headline: headline(rows, names),
      subtitle: `${what}; ${inView(rows)}; n\u00a0=\u00a0${count(findings, 'finding')}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Theme', value: (row, names) => names.themes[row.theme] ?? row.theme },
    { label: 'Polarity', value: (row) => row.polarity },
    { label: 'Findings', value: (row) => row.findings },
    { label: 'Read', value: (row) => (row.whole > 0 ? 'a document whole' : 'excerpts') }
  ],

  markKey: (row, rows) => `${row.theme}|${shareGroups(rows).of(row)}`,

  mark(rows, key, { names }) {
    const [theme = '', group = ''] = key.split('|');
    const grid = themesGrid(rows, names);
    return { rows: grid.of(theme, group), label: cellSaid(grid, theme, group, names) };
  }
};
