import { groupBy, sumBy } from '$lib/charts/group-by';
import { stackedBars } from '$lib/charts/stacked-bars';
import { number, percent } from '$lib/ui/words';
import { barBy } from '../bar-by';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import { byCount } from '../most';
import type { Chart, ChartView, Question } from '../question';
import { partOf, parts, partsKey } from './parts';
import { columns, type CapitalRow } from './row';
import { capitalAlt, headline, inPart, partSaid } from './words';

export { columns };

/** Whether the missions were in the capital, elsewhere, or both. */
export const question: Question<CapitalRow> = {
  columns,
  variants: [
    { id: 'missions', label: 'Missions', scaled: false },
    { id: 'shares', label: 'Shares', scaled: false }
  ],

  rows: (rows) => rows,

  chart,

  caption: (rows, { names, variant }) => ({
    headline: headline(rows, names),
    subtitle: `${
      variant === 'shares' ? 'Share of missions (computed)' : 'Missions'
    } by where the places lie that sources name; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Where', value: (row) => partOf(row).label },
    { label: 'Places', value: (row) => row.places },
    { label: 'Places outside the capital (computed)', value: (row) => row.places_elsewhere }
  ],

  markKey: (row, rows, { names }) => `${barBy(rows, names).id(row)}|${partOf(row).id}`,

  mark(rows, key, { names }) {
    const { id, label } = barBy(rows, names);
    const [bar = '', part = ''] = key.split('|');
    const found = rows.filter((row) => id(row) === bar && partOf(row).id === part);
    return found.length
      ? { rows: found, label: `${label(bar)}: ${partSaid(part, found.length)}`, facts: ['places'] }
      : { rows: [], label: `${label(bar)}: none in what we read` };
  }
};

function chart(rows: readonly CapitalRow[], { names, layout, limit, variant }: ChartView): Chart {
  const { by, id, label } = barBy(rows, names);
  const groups = groupBy(rows, id);
  const ranked = byCount(sumBy(rows, id)).map((bar) => ({
    id: bar,
    label: label(bar),
    rows: groups.get(bar) ?? []
  }));
  const shown = ranked.slice(0, limit);
  const left = ranked.slice(shown.length);
  const shares = variant === 'shares';
  return {
    options: stackedBars({
      bars: shown.map((bar) => ({
        ...bar,
        note: `n = ${number(bar.rows.length)}`,
        segments: parts.map((part) => {
          const n = inPart(bar.rows, part.id);
          const value = shares ? n / bar.rows.length : n;
          return { key: `${bar.id}|${part.id}`, value, text: number(n), ...part.look };
        })
      })),
      layout,
      tickFormat: shares ? percent : number,
      ...(shares ? { most: 1 } : {}),
      labels: { narrow: 96, wide: 176 }
    }),
    alt: capitalAlt(rows, shown, by),
    hidden: leftOut(
      { [by]: left.length },
      left.reduce((sum, bar) => sum + bar.rows.length, 0)
    ),
    key: partsKey
  };
}
