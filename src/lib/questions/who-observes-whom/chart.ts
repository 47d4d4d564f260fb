import { count, number } from '$lib/ui/words';
import { countedGrid } from '../counted-grid';
import { inView } from '../in-view';
import { missionColumns } from '../mission-columns';
import { countryName, shortName } from '../names';
import type { Question } from '../question';
import { gridOf, keyOf } from './grid';
import { contestsOf } from '../pairs';
import { columns, type ObservedRow } from './row';
import { alternativeText, headline } from './words';

export { columns };

/** Which organizations observed the elections of which countries, and how often. */
export const question: Question<ObservedRow> = {
  columns,
  variants: [{ id: 'contests', label: 'Contests', scaled: false }],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit }) {
    const grid = gridOf(rows, limit);
    return {
      ...countedGrid({
        grid,
        count: contestsOf,
        noun: 'contest',
        empty: 'no mission in what we read',
        label: { down: (id) => shortName(names, id), across: (id) => countryName(names, id) },
        transposed: layout.kind === 'narrow',
        layout,
        perBlock: { narrow: 12, wide: 30 },
        labels: { narrow: 118, wide: 150 },
        headHeight: { narrow: 98, wide: 124 }
      }),
      alt: alternativeText(rows, grid, names)
    };
  },

  caption: (rows, { names }) => ({
    headline: headline(rows, names),
    subtitle: `Contests observed, by organization and country; ${inView(rows)}; n\u00a0=\u00a0${count(contestsOf(rows), 'contest')}`
  }),

  table: () => [
    ...missionColumns,
    {
      label: 'Part of the joint mission',
      value: (row, names) => (row.joint ? shortName(names, row.joint) : '')
    }
  ],

  markKey: keyOf,

  mark(rows, key, { names }) {
    const found = rows.filter((row) => keyOf(row) === key);
    const [row] = found;
    if (!row) return { rows: [], label: '' };
    const contests = contestsOf(found);
    const missions = found.length === contests ? '' : `, ${number(found.length)} votes`;
    return {
      rows: found,
      label: `${shortName(names, row.organization)} in ${countryName(names, row.country)}: ${count(contests, 'contest')} observed${missions}`,
      conclusions: true
    };
  }
};
