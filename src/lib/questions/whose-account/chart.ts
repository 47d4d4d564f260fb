import { sharesKey } from '$lib/charts/share-steps';
import { stackedBars } from '$lib/charts/stacked-bars';
import { count, number, percent, yearSpan } from '$lib/ui/words';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import type { Chart, ChartView, Question } from '../question';
import { oneForEachText } from '../stances-over-time/words';
import { bases, basesKey, basisOf, otherBasis, roles } from './accounts';
import { roleGrid, type AccountGroup } from './by-role';
import { groupsOf, partOf, shownOf } from './grouping';
import { columns, type AccountRow } from './row';
import { headline, partsOf } from './words';

export { columns };

/** On whose account the conclusions rest: the mission's own document, or what others say of it. */
export const question: Question<AccountRow> = {
  columns,
  variants: [
    { id: 'organizations', label: 'By organization', scaled: false },
    { id: 'years', label: 'By year', scaled: false },
    { id: 'roles', label: 'By role of the source', scaled: false }
  ],

  rows: (rows) => rows,

  chart(rows, view) {
    const grouping = groupsOf(rows, view.names, view.variant);
    const shown = shownOf(grouping, view.limit);
    const n = shown.reduce((sum, group) => sum + group.rows.length, 0);
    return {
      ...(view.variant === 'roles' ? roleChart(shown, view) : basisChart(shown, view)),
      alt: alternativeText(rows, shown, view.variant),
      hidden: leftOut({ [grouping.by]: grouping.groups.length - shown.length }, rows.length - n)
    };
  },

  caption: (rows, { variant }) => ({
    headline: headline(rows, variant),
    subtitle: `${variant === 'roles' ? 'Conclusions by whose document tells them, with shares (computed)' : 'Conclusions of missions by what they rest on'}; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}${texts(rows)}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Basis', value: (row) => basisOf(row.basis).label },
    {
      label: 'Role of the source',
      value: (row) => roles.find(({ id }) => id === row.role)?.label ?? row.role
    }
  ],

  markKey: (row, rows, { names, variant }) =>
    `${groupsOf(rows, names, variant).id(row)}|${partOf(row, variant)}`,

  mark(rows, key, { names, variant }) {
    const { id, label } = groupsOf(rows, names, variant);
    const [group = '', part = ''] = key.split('|');
    const found = rows.filter((row) => id(row) === group && partOf(row, variant) === part);
    const said = partsOf(variant).find((other) => other.id === part)?.said ?? '';
    return found.length
      ? {
          rows: found,
          label: `${label(group)}: ${count(found.length, 'conclusion')} ${said}`,
          conclusions: true
        }
      : { rows: [], label: `${label(group)}: none in what we read` };
  }
};

/** How many conclusions remain where one text of several missions counts once. */
function texts(rows: readonly AccountRow[]): string {
  const n = oneForEachText(rows).length;
  return n === rows.length ? '' : `, ${number(n)} where one text counts once`;
}

type Drawn = Pick<Chart, 'options' | 'key' | 'rowsFirst'>;

const roleChart = (shown: readonly AccountGroup[], { layout }: ChartView): Drawn => ({
  options: roleGrid(shown, layout),
  key: sharesKey,
  rowsFirst: true
});

const basisChart = (shown: readonly AccountGroup[], { layout, variant }: ChartView): Drawn => ({
  options: stackedBars({
    bars: shown.map(({ id, label, rows }) => ({
      id,
      label,
      note: `n = ${number(rows.length)}`,
      segments: [...bases, otherBasis].map((basis) => {
        const value = rows.filter((row) => basisOf(row.basis) === basis).length;
        return { key: `${id}|${basis.id}`, value, text: number(value), ...basis.look };
      })
    })),
    layout,
    tickFormat: number,
    labels: variant === 'years' ? { narrow: 44, wide: 60 } : { narrow: 96, wide: 176 }
  }),
  key: basesKey
});

/** What the picture shows, for somebody who does not see it. */
function alternativeText(
  rows: readonly AccountRow[],
  shown: readonly AccountGroup[],
  variant: string
): string {
  const isRoles = variant === 'roles';
  const own = (group: readonly AccountRow[]) =>
    group.filter((row) => (isRoles ? row.role : row.basis) === 'mission').length;
  return [
    isRoles
      ? 'Grid of conclusions by organization or country and role of the source; of all, from documents of missions:'
      : 'Stacked bars of conclusions by what they rest on; of all, on the mission’s own document:',
    `${shown.map((group) => `${group.label} ${own(group.rows)} of ${group.rows.length}`).join(', ')}.`,
    `n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))},`,
    `${number(own(rows))} in all${rows.length ? ` (${percent(own(rows) / rows.length)}, computed)` : ''}.`
  ].join(' ');
}
