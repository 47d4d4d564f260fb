import { number } from '$lib/ui/words';
import { inView } from '../in-view';
import { missionColumns } from '../mission-columns';
import type { Question } from '../question';
import { shareGroups } from '../share-grid';
import { drawSides, parts, sidesKey } from './parts';
import { columns, sidesOf, type MetSidesRow } from './row';
import { alternativeText, headline, partSaid, sidesGrid } from './words';

export { columns };

/** Whether missions are known to have met parties or candidates, and civil society or media. */
export const question: Question<MetSidesRow> = {
  columns,
  variants: [
    { id: 'shares', label: 'Shares', scaled: false },
    { id: 'missions', label: 'Missions', scaled: false }
  ],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit, variant }) {
    const grid = sidesGrid(rows, names, limit);
    return {
      options: drawSides(grid, layout, variant !== 'missions'),
      alt: alternativeText(rows, grid),
      hidden: grid.hidden,
      key: sidesKey,
      rowsFirst: true
    };
  },

  caption(rows, { names, variant }) {
    const what = variant === 'missions' ? 'Missions' : 'Share of missions (computed; numbers count missions)';
    return {
      headline: headline(rows, names),
      subtitle: `${what} with a known meeting before the vote, by whom they met; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Met', value: (row) => parts[sidesOf(row)].label },
    { label: 'Meetings with parties or candidates', value: (row) => row.parties },
    { label: 'Meetings with civil society or media', value: (row) => row.society },
    { label: 'Other meetings', value: (row) => row.others }
  ],

  markKey: (row, rows) => `${sidesOf(row)}|${shareGroups(rows).of(row)}`,

  mark(rows, key, { names }) {
    const [side = '', group = ''] = key.split('|');
    const grid = sidesGrid(rows, names);
    return { rows: grid.of(side, group), label: partSaid(grid, key), facts: ['meetings'] };
  }
};
