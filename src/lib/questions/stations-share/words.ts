import { organizationKey } from '../organization-key';
import { swatch, type KeyItem } from '$lib/charts/key';
import { missionLabel } from '../mission-columns';
import type { Names } from '../names';
import type { ChartView } from '../question';
import { count, number, percent, yearSpan } from '$lib/ui/words';
import type { ShareRow } from './chart';

/** What the colours mean, and the line where sources differ. */
export function keyOf(shown: readonly ShareRow[], names: Names): KeyItem[] {
  return [
    ...organizationKey(
      shown.map((row) => row.organization),
      names,
      (organization) => `visited, ${organization}`
    ),
    swatch('all polling stations', 'var(--rule)'),
    ...(shown.some(({ low, high }) => high > low)
      ? [
          {
            label: 'sources differ',
            shapes: [{ path: 'M-6 0H6', style: { stroke: 'var(--ink)', 'stroke-width': '1.5' } }]
          }
        ]
      : [])
  ];
}

/** What the bars show, for somebody who does not see them. */
export function altText(
  shown: readonly ShareRow[],
  share: (row: ShareRow) => number,
  { names }: Pick<ChartView, 'names'>
): string {
  const sorted = [...shown].sort((a, b) => share(a) - share(b));
  const extreme = (row: ShareRow | undefined) =>
    row
      ? `${percent(share(row))}, ${number(row.stations)} of ${number(row.stations_total)} (${missionLabel(row, names)})`
      : 'none';
  return [
    `Bars of polling stations visited within bars of all polling stations on a log scale, one for each of ${count(shown.length, 'mission')}, the newest first.`,
    `n = ${number(shown.length)}, ${yearSpan(shown.map((row) => row.date))}.`,
    `Smallest share ${extreme(sorted[0])}, largest ${extreme(sorted.at(-1))}.`
  ].join(' ');
}
