import { overTime, overTimeYears, type Point } from '$lib/charts/over-time';
import { sumBy } from '$lib/charts/group-by';
import { organizationColour } from '$lib/charts/organization-colour';
import { linearTicks, logTicks } from '$lib/charts/ticks';
import { claimsKey } from '$lib/charts/key';
import { panelGrid } from '$lib/charts/panels';
import { annotate } from './annotations';
import { leftOut } from './left-out';
import { missionLabel } from './mission-columns';
import { countryName, shortName } from './names';
import type { Chart, ChartView, QuestionRow } from './question';
import { count, yearSpan } from '$lib/ui/words';

/** One number of a mission, as a chart over time shows it. */
export interface Claim<Row> {
  row: Row;
  value: number;
  low: number;
  high: number;
  status: string;
  /** Whether it is the highest of its series so far; such a dot is ringed. */
  record?: boolean;
}

/** How the numbers are scaled and written. */
export interface ClaimsChart<Row = QuestionRow> {
  /** What is counted, for the alternative text: `observers a mission`. */
  what: string;
  scale: 'log' | 'linear';
  /** What every scale reaches at least, so that pictures of different filters compare. */
  reach: { log: [number, number]; linear: number };
  write: (value: number) => string;
  /** How the axis writes them, where the numbers are long; as `write` unless told. */
  writeTick?: (value: number) => string;
  /** Dots of one series are joined where there are at least three; a series is a country unless told. */
  series?: (row: Row) => string;
}

/**
 * Numbers over time, in small multiples: by organization, or by country once one organization is in view or the rows are
 * about elections themselves.
 */
export function claimsOverTime<Row extends QuestionRow>(
  claims: readonly Claim<Row>[],
  { names, layout, limit }: ChartView,
  { what, scale, reach, write, writeTick = write, series = (row) => row.country }: ClaimsChart<Row>
): Chart {
  const single = new Set(claims.map(({ row }) => row.organization)).size === 1;
  const panelOf = (row: Row) => (single ? row.country : row.organization);
  const label = (id: string) => (single ? countryName(names, id) : shortName(names, id));
  const points = claims.map(({ row, ...claim }): Point => ({
    ...claim,
    key: row.mission,
    panel: panelOf(row),
    series: series(row),
    date: row.date,
    colour: organizationColour(row.organization)
  }));
  const grid = panelGrid(
    sumBy(points, (point) => point.panel),
    label,
    layout.kind === 'wide' ? 4 : 2,
    limit
  );
  const domain = extent(
    points.filter((point) => grid.of(point.panel)),
    scale,
    reach
  );
  const { around, key, annotations } = annotate(names, {
    rows: claims.map(({ row }) => row).filter((row) => grid.of(panelOf(row))),
    panelOf,
    years: overTimeYears(points)
  });
  const ticks = scale === 'log' ? logTicks(...domain) : linearTicks(domain[1]);
  const sorted = [...claims].sort((a, b) => a.value - b.value);
  const extreme = (claim: Claim<Row> | undefined) =>
    claim ? `${write(claim.value)} (${missionLabel(claim.row, names)})` : '';
  return {
    options: overTime({ points, grid, layout, scale, domain, ticks, tickFormat: writeTick, around }),
    alt:
      `Dot charts of ${what} over time, one for each of ${count(grid.panels.length, single ? 'country' : 'organization')} on one ${scale} scale: ` +
      `${grid.panels.map((panel) => `${panel.label} ${panel.count}`).join(', ')}. ` +
      `n = ${claims.length}, ${yearSpan(claims.map(({ row }) => row.date))}. ` +
      `Lowest ${extreme(sorted[0])}, highest ${extreme(sorted.at(-1))}.`,
    hidden: leftOut({ [single ? 'country' : 'organization']: grid.hidden.panels }, grid.hidden.rows),
    key: [...claimsKey, ...key],
    annotations
  };
}

/**
 * The extent of the points and of what the scale reaches at least. A linear one starts at zero; a log one passes over
 * what it cannot place.
 */
function extent(
  points: readonly Point[],
  scale: 'log' | 'linear',
  reach: ClaimsChart['reach']
): [number, number] {
  const [least, most] = scale === 'log' ? reach.log : [0, reach.linear];
  const placed = scale === 'log' ? points.filter((point) => point.low > 0) : [];
  return [
    placed.reduce((lowest, point) => Math.min(lowest, point.low), least),
    points.reduce((highest, point) => Math.max(highest, point.high), most)
  ];
}
