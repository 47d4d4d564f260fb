import { swatch, type KeyItem } from '$lib/charts/key';
import { count } from '$lib/ui/words';
import { blankFill, countedGrid } from '../counted-grid';
import { inView } from '../in-view';
import { missionColumns } from '../mission-columns';
import { countryName } from '../names';
import type { Question } from '../question';
import { gridOf, keyOf, ownCells } from './grid';
import { columns, missionsOf, stateNames, type SendingRow } from './row';
import { alternativeText, cellSaid, headline } from './words';

export { columns };

/** From which states the observers came, and to which hosts. */
export const question: Question<SendingRow> = {
  columns,
  variants: [{ id: 'missions', label: 'Missions', scaled: false }],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit }) {
    const grid = gridOf(rows, limit);
    const blank = ownCells(grid);
    const own = grid.cells.some(({ down, across }) => down === across);
    const drawn = countedGrid({
      grid,
      count: missionsOf,
      noun: 'mission',
      empty: 'none in what we read',
      label: { down: stateNames(rows), across: (id) => countryName(names, id) },
      look: ({ down, across }) => (down === across ? { stroke: 'var(--ink)' } : {}),
      blank,
      layout,
      perBlock: { narrow: 12, wide: 30 },
      labels: { narrow: 112, wide: 150 },
      headHeight: { narrow: 124, wide: 124 }
    });
    return {
      ...drawn,
      key: drawn.key.length ? [...drawn.key, ...ownKey(blank.length > 0, own)] : [],
      alt: alternativeText(rows, grid, names)
    };
  },

  caption: (rows, { names }) => ({
    headline: headline(rows, names),
    subtitle: `States that observers came from (down) and host countries (across): missions whose states are known; ${inView(rows)}; n\u00a0=\u00a0${count(rows.length, 'mention')} of ${count(new Set(rows.map((row) => row.state)).size, 'state')}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Observers from', value: (row) => row.state_name },
    { label: 'Its own election', value: (row) => (row.state === row.country ? 'yes' : 'no') }
  ],

  markKey: keyOf,

  mark(rows, key, { names }) {
    const found = rows.filter((row) => keyOf(row) === key);
    if (found.length) return { rows: found, label: cellSaid(found, names), facts: ['members'] };
    const [state = '', host = ''] = key.split('|');
    return {
      rows: [],
      label: `From ${stateNames(rows)(state)} to ${countryName(names, host)}, its own election: none in what we read`
    };
  }
};

/** What the cells of states at their own elections mean, as far as there are such. */
const ownKey = (blank: boolean, held: boolean): KeyItem[] => [
  ...(blank ? [swatch('a state at its own election: none', blankFill)] : []),
  ...(held
    ? [
        {
          label: 'outlined: with observers of the host itself',
          shapes: [{ path: 'M-5.5-5.5H5.5V5.5H-5.5Z', style: { fill: 'none', stroke: 'var(--ink)' } }]
        }
      ]
    : [])
];
