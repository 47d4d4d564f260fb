import { hatched, type KeyItem } from '$lib/charts/key';
import { sharesKey } from '$lib/charts/share-steps';
import { count } from '$lib/ui/words';
import { inView } from '../in-view';
import { missionColumns } from '../mission-columns';
import type { Question } from '../question';
import { shareGroups } from '../share-grid';
import { categoryLabel } from './categories';
import { drawMet } from './cells';
import { columns, type MetRow } from './row';
import { alternativeText, cellSaid, columnsOf, headline, metGrid } from './words';

export { columns };

const metKey: KeyItem = { label: 'known meetings', shapes: sharesKey.at(-1)?.shapes ?? [] };

/** Whom missions are known to have met before the vote, by the kind of counterpart. */
export const question: Question<MetRow> = {
  columns,
  variants: [{ id: 'met', label: 'Counterparts', scaled: false }],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit }) {
    const grid = metGrid(rows, names, limit);
    return {
      options: drawMet(grid, columnsOf(rows), layout),
      alt: alternativeText(rows, grid),
      hidden: grid.hidden,
      key: [...(grid.single ? [metKey] : sharesKey), hatched('none in what we read')],
      rowsFirst: true
    };
  },

  caption(rows, { names }) {
    const { single } = metGrid(rows, names);
    const meetings = rows.reduce((sum, row) => sum + row.meetings, 0);
    const what = single
      ? 'Known meetings of each mission before the vote, by kind of counterpart'
      : 'Missions known to have met a kind of counterpart before the vote; shade: share of those with any known meeting (computed)';
    return {
      headline: headline(rows, names),
      subtitle: `${what}; ${inView(rows)}; n\u00a0=\u00a0${count(meetings, 'meeting')}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Counterpart', value: (row) => categoryLabel(row.category) },
    { label: 'Meetings', value: (row) => row.meetings }
  ],

  markKey: (row, rows) => `${row.category}|${shareGroups(rows).of(row)}`,

  mark(rows, key, { names }) {
    const [category = '', group = ''] = key.split('|');
    const grid = metGrid(rows, names);
    return {
      rows: grid.of(category, group),
      label: cellSaid(grid, category, group),
      facts: ['meetings']
    };
  }
};
