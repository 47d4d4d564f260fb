import { matrix } from '$lib/charts/matrix';
import { number } from '$lib/ui/words';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns, missionLabel } from '../mission-columns';
import type { Names } from '../names';
import { firstPanels, type Question } from '../question';
import { shareCells, shareCellsKey, stateCells, stateCellsKey } from './cells';
import { groupsOf, mostMissions } from './grouping';
import { isKnown, items, stateSaid } from './items';
import { columns, type DisclosureRow } from './row';
import { alternativeText, cellSaid, headline } from './words';

export { columns };

/** Which items of what a mission may disclose we found, and whether its own document tells them. */
export const question: Question<DisclosureRow> = {
  columns,
  variants: [
    { id: 'all', label: 'Told by anybody', scaled: false },
    { id: 'own-documents', label: 'In own documents', scaled: false }
  ],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit, variant }) {
    const narrow = layout.kind === 'narrow';
    const grouping = groupsOf(rows, names, narrow);
    const single = grouping.by === 'mission';
    const shown = grouping.groups.slice(0, single && limit >= firstPanels ? mostMissions : limit);
    const left = grouping.groups.slice(shown.length);
    return {
      options: matrix({
        cells: single ? stateCells(shown) : shareCells(shown, variant, narrow),
        rows: shown,
        columns: items,
        layout,
        labels: { narrow: 118, wide: 200 },
        headHeight: 86,
        id: `disclosure-${variant}`
      }),
      alt: alternativeText(rows, grouping, variant),
      hidden: leftOut(
        { [grouping.by]: left.length },
        left.reduce((sum, group) => sum + group.rows.length, 0)
      ),
      key: single ? stateCellsKey : shareCellsKey,
      rowsFirst: true
    };
  },

  caption: (rows, { variant }) => ({
    headline: headline(rows, variant),
    subtitle: `${measure(rows, variant)}; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
  }),

  table: () => [
    ...missionColumns,
    ...items.map(({ id, label }) => ({
      label,
      value: (row: DisclosureRow) => row[id],
      format: (row: DisclosureRow) => stateSaid(row[id])
    }))
  ],

  markKey: (row, rows, { names, variant }) =>
    `${groupsOf(rows, names).id(row)}|${(items.find(({ id }) => isKnown(row[id], variant)) ?? items[0])?.id ?? ''}`,

  mark(rows, key, { names, variant }) {
    const [group = '', name] = key.split('|');
    const item = items.find(({ id }) => id === name);
    const { by, groups } = groupsOf(rows, names);
    const found = groups.find(({ id }) => id === group);
    if (!item || !found) return { rows: [], label: `${group}: none in what we read` };
    const label = by === 'mission' ? missionSaid(found.rows, names) : found.label.replace(/ \(\d+\)$/, '');
    const telling = found.rows.filter((row) =>
      by === 'mission' ? row[item.id] !== 'not-read' : isKnown(row[item.id], variant)
    );
    return telling.length
      ? {
          rows: telling,
          label: cellSaid(label, item, found.rows, variant),
          ...item.card,
          facts: [...(item.card.facts ?? []), 'gaps']
        }
      : { rows: [], label: `${label}, ${item.label.toLowerCase()}: none in what we read` };
  }
};

const missionSaid = ([row]: readonly DisclosureRow[], names: Names) => (row ? missionLabel(row, names) : '');

const measure = (rows: readonly DisclosureRow[], variant: string) =>
  rows.length <= mostMissions
    ? 'What we found of each mission, and who tells it'
    : `Share of missions of which ${variant === 'own-documents' ? 'an own document that we read' : 'something that we read'} tells the item, in per cent, computed`;
