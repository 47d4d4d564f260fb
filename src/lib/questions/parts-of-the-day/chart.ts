import { swatch, themesKey, type KeyItem } from '$lib/charts/key';
import { count } from '$lib/ui/words';
import { inView } from '../in-view';
import { missionColumns } from '../mission-columns';
import type { Question } from '../question';
import { shareGroups } from '../share-grid';
import { drawParts } from './cells';
import { partsGrid } from './grid';
import { columns, noPart, partOf, parts, type PartsRow } from './row';
import { alternativeText, cellSaid, headline } from './words';

export { columns };

const partsKey: readonly KeyItem[] = [
  ...themesKey,
  swatch('findings on other themes only', 'var(--rule)'),
  {
    label: 'missions that state how many places they attended',
    shapes: [
      { path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0', style: { stroke: 'var(--ink)', 'stroke-width': '1.5' } }
    ]
  }
];

/** Of which parts of election day missions speak, and of which they say how many places they attended. */
export const question: Question<PartsRow> = {
  columns,
  variants: [{ id: 'parts', label: 'Parts of the day', scaled: false }],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit }) {
    const grid = partsGrid(rows, names, limit);
    return {
      options: drawParts(grid, layout),
      alt: alternativeText(rows, grid),
      hidden: grid.hidden,
      key: partsKey,
      rowsFirst: true
    };
  },

  caption(rows, { names }) {
    const { single } = partsGrid(rows, names);
    const findings = rows.reduce((sum, row) => sum + row.findings, 0);
    const what = single
      ? 'Findings of each mission on parts of election day'
      : 'Missions with findings on a part of election day, in per cent of those with any finding (computed)';
    return {
      headline: headline(rows, names),
      subtitle: `${what}; ${inView(rows)}; n\u00a0=\u00a0${count(findings, 'finding')} on parts of the day`
    };
  },

  table: () => [
    ...missionColumns,
    {
      label: 'Part of the day',
      value: (row) => parts.find(({ id }) => id === row.part)?.label ?? noPart.label
    },
    { label: 'Polarity', value: (row) => row.polarity },
    { label: 'Findings', value: (row) => row.findings },
    { label: 'Places attended', value: (row) => row.attended }
  ],

  markKey: (row, rows) => `${partOf(row)}|${shareGroups(rows).of(row)}`,

  mark(rows, key, { names }) {
    const [part = '', group = ''] = key.split('|');
    const grid = partsGrid(rows, names);
    const measure = parts.find(({ id }) => id === part)?.measure;
    return {
      rows: grid.of(part, group),
      label: cellSaid(grid, part, group),
      ...(measure ? { measures: [measure] } : {})
    };
  }
};
