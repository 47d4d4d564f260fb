import { gantt, type GanttBar, type PlannedDay } from '$lib/charts/gantt';
import { eventPaths } from '$lib/charts/gantt-marks';
import type { KeyItem } from '$lib/charts/key';
import { organizationColour } from '$lib/charts/organization-colour';
import { count, day, month, number } from '$lib/ui/words';
import { leftOut } from '../left-out';
import { missionLabel } from '../mission-columns';
import { countryName, shortName, type Names } from '../names';
import type { Chart, ChartView } from '../question';
import { daysAlt } from './alternative-text';
import { dayTicks, dayLabel, daysAxis } from './axis';
import { daysStayed, isPlanned, type DaysRow, type PlacedEvent } from './row';

const soft = 'var(--ink-soft)';
const outlined = { fill: 'var(--paper)', stroke: soft, 'stroke-width': '1.3' };
const filled = { fill: soft };

/** What the signs of a mission's bar mean. */
export const barsKey: readonly KeyItem[] = [
  { label: 'from the first to the last day', shapes: [{ path: 'M-6-4H6V4H-6Z', style: filled }] },
  {
    label: 'only one end known',
    shapes: [
      { path: 'M-5-5V5', style: { stroke: soft, 'stroke-width': '1.6' } },
      { path: 'M-5 0H6', style: { stroke: soft, 'stroke-width': '1.6', 'stroke-dasharray': '1.5 2.5' } }
    ]
  },
  {
    label: 'planned',
    shapes: [{ path: 'M-6-4H6V4H-6Z', style: { ...outlined, 'stroke-dasharray': '3 2' } }]
  },
  { label: 'statement', shapes: [{ path: eventPaths.statement, style: { fill: 'var(--ink)' } }] },
  { label: 'press conference', shapes: [{ path: eventPaths.press, style: { fill: 'var(--ink)' } }] }
];

/** One bar a mission, the newest election first, those of one election by their first day. */
export function missionsChart(rows: readonly DaysRow[], { names, layout, limit }: ChartView): Chart {
  const sorted = [...rows].sort(newestFirst);
  const shown = sorted.slice(0, limit);
  const domain = daysAxis(shown, [-60, 30]);
  return {
    options: gantt({
      bars: shown.map((row) => toBar(row, shown, names, layout.kind === 'narrow')),
      layout,
      domain,
      ticks: dayTicks(domain, layout.kind),
      tickFormat: dayLabel
    }),
    alt: `Bars of the days in the country around election day, one for each of ${count(shown.length, 'mission')}. ${daysAlt(rows, names)}`,
    hidden: leftOut({ mission: sorted.length - shown.length }, sorted.length - shown.length),
    key: barsKey,
    rowsFirst: true
  };
}

const newestFirst = (a: DaysRow, b: DaysRow) =>
  (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
  (a.country < b.country ? -1 : a.country > b.country ? 1 : 0) ||
  (a.starts ?? a.ends ?? 0) - (b.starts ?? b.ends ?? 0) ||
  (a.mission < b.mission ? -1 : 1);

function toBar(row: DaysRow, shown: readonly DaysRow[], names: Names, narrow: boolean): GanttBar {
  const at = (event: PlacedEvent, day: number | null): PlannedDay | null =>
    day === null ? null : { day, planned: isPlanned(row, event) };
  const stayed = daysStayed(row);
  return {
    key: row.mission,
    label: barLabel(row, shown, names, narrow),
    starts: at('deployed-from', row.starts),
    ends: at('deployed-to', row.ends),
    statement: at('statement', row.statement),
    press: at('press-conference', row.press),
    colour: organizationColour(row.organization),
    note: stayed === null ? '' : narrow ? `${number(stayed)} d` : count(stayed, 'day')
  };
}

/** No more than tells the missions in view apart: `OTS, Azerbaijan, 7 Feb 2024`, `OTS, Feb 2024`, `OTS`. */
function barLabel(row: DaysRow, shown: readonly DaysRow[], names: Names, narrow: boolean): string {
  const same = (part: (other: DaysRow) => string) => shown.every((other) => part(other) === part(row));
  const sameCountry = same((other) => other.country);
  const sameElection = sameCountry && same((other) => other.date + other.type);
  const organization = shortName(names, row.organization);
  const when = narrow ? month(row.date) : day(row.date);
  if (same((other) => other.organization) && shown.length > 1)
    return sameCountry ? when : `${countryName(names, row.country)}, ${narrow ? row.date.slice(0, 4) : when}`;
  if (sameElection) return organization;
  if (sameCountry) return `${organization}, ${when}`;
  return narrow ? `${organization}, ${row.country} ${row.date.slice(0, 4)}` : missionLabel(row, names);
}
