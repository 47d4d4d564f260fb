import { dotKey, medianKey } from '$lib/charts/dot-paths';
import { dotStrips } from '$lib/charts/dot-strips';
import { groupBy, sumBy } from '$lib/charts/group-by';
import { panelGrid } from '$lib/charts/panels';
import { count, median } from '$lib/ui/words';
import { leftOut } from '../left-out';
import { shortName } from '../names';
import type { Chart, ChartView } from '../question';
import { daysAlt } from './alternative-text';
import { dayLabel, dayTicks } from './axis';
import { isPlanned, startOf, type DaysRow } from './row';

const colour = 'var(--accent)';
/** What the dots and ticks of the strips mean. */
const startsKey = [
  dotKey('first day of a mission'),
  dotKey('planned', { hollow: true }),
  medianKey,
  dotKey('earlier than the axis', { shape: 'left' })
];

/** The first days of missions, a strip an organization, with the median of those that are known. */
export function organizationsChart(rows: readonly DaysRow[], { names, layout, limit }: ChartView): Chart {
  const grid = panelGrid(
    sumBy(rows, (row) => row.organization),
    (id) => shortName(names, id),
    1,
    limit
  );
  const starts = rows.flatMap(({ starts }) => starts ?? []);
  const domain: [number, number] = [
    Math.max(-75, starts.reduce((min, day) => Math.min(min, day), -9) - 1),
    Math.min(10, starts.reduce((max, day) => Math.max(max, day), 1) + 1)
  ];
  const medians = mediansOf(rows);
  return {
    options: dotStrips({
      dots: rows.flatMap((row) =>
        row.starts === null
          ? []
          : [
              {
                key: row.mission,
                strip: row.organization,
                value: row.starts,
                hollow: isPlanned(row, 'deployed-from')
              }
            ]
      ),
      grid,
      layout,
      axis: {
        type: 'linear',
        domain,
        ticks: dayTicks(domain, layout.kind),
        tickFormat: dayLabel
      },
      colour,
      medians,
      zero: 0,
      note: ({ id, count }) =>
        `${medians.has(id) ? `median ${dayLabel(Math.round(medians.get(id) ?? 0))}, ` : ''}n = ${count}`
    }),
    alt: `Strips of the first days of missions before election day, one for each of ${count(grid.panels.length, 'organization')}: ${grid.panels.map((panel) => `${panel.label} ${panel.count}`).join(', ')}. ${daysAlt(rows, names)}`,
    hidden: leftOut({ organization: grid.hidden.panels }, grid.hidden.rows),
    key: startsKey
  };
}

/** The median first day of each organization that has at least three missions of which it is known. */
function mediansOf(rows: readonly DaysRow[]): Map<string, number> {
  return new Map(
    [...groupBy(rows, (row) => row.organization)].flatMap(([id, group]) => {
      const known = group.flatMap((row) => startOf(row) ?? []);
      return known.length > 2 ? [[id, median(known)] as const] : [];
    })
  );
}
