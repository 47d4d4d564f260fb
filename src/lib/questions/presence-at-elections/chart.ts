import { blockGrid, type GridCell } from '$lib/charts/block-grid';
import { missionColumns, missionLabel } from '../mission-columns';
import { shortName } from '../names';
import type { Question } from '../question';
import { electionOf } from '../pairs';
import { columns, isPresent, type PresenceRow } from './row';
import { gridOf } from './grid';
import { presenceKey, presentFill, signOf, stateSaid } from './signs';
import { alternativeText, headline, subtitle } from './words';

export { columns };

/** Which organizations came to which elections, and where a search found none. */
export const question: Question<PresenceRow> = {
  columns,
  variants: [{ id: 'calendar', label: 'Calendar', scaled: false }],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit }) {
    const grid = gridOf(rows, names, limit);
    const wide = layout.kind === 'wide';
    const organizations = grid.organizations.map((id) => ({ id, label: shortName(names, id) }));
    return {
      options: blockGrid({
        cells: grid.drawn.map((row) => cellOf(row, wide)),
        rows: wide ? organizations : grid.elections,
        columns: wide ? grid.elections : organizations,
        layout,
        perBlock: { narrow: 12, wide: 36 },
        labels: { narrow: 126, wide: 150 },
        headHeight: { narrow: 98, wide: 150 }
      }),
      alt: alternativeText(rows, grid, names),
      hidden: grid.hidden,
      key: presenceKey(new Set(grid.drawn.map((row) => row.state))),
      rowsFirst: true
    };
  },

  caption: (rows, { names }) => ({ headline: headline(rows, names), subtitle: subtitle(rows) }),

  table: () => [
    ...missionColumns,
    { label: 'Presence', value: (row) => stateSaid(row.state) },
    {
      label: 'Part of the joint mission',
      value: (row, names) => (row.joint ? shortName(names, row.joint) : '')
    }
  ],

  markKey: (row) => row.mission,

  mark(rows, key, { names }) {
    const found = rows.filter((row) => row.mission === key);
    const [row] = found;
    if (!row) return { rows: [], label: '' };
    const joint = row.joint ? `, as part of the joint mission ${shortName(names, row.joint)}` : '';
    return {
      rows: found,
      label: `${missionLabel(row, names)}: ${stateSaid(row.state)}${joint}`,
      ...(isPresent(row) ? { conclusions: true } : { facts: ['gaps'] })
    };
  }
};

function cellOf(row: PresenceRow, wide: boolean): GridCell {
  const [organization, election] = [row.organization, electionOf(row)];
  const place = wide ? { row: organization, column: election } : { row: election, column: organization };
  return isPresent(row)
    ? { key: row.mission, ...place, fill: presentFill }
    : {
        key: row.mission,
        ...place,
        fill: 'var(--paper)',
        stroke: 'var(--rule-strong)',
        sign: signOf(row.state)
      };
}
