import { markOf } from '$lib/charts/claim';
import { groupBy } from '$lib/charts/group-by';
import type { KeyItem } from '$lib/charts/key';
import { rangePlot, type RangeLine } from '$lib/charts/range-plot';
import { widestRatio } from '$lib/charts/range-scale';
import { count, number } from '$lib/ui/words';
import { claimsKeyOf } from '../claims-key';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import type { Names } from '../names';
import type { Chart, ChartView, Question } from '../question';
import { dotKeyOf, isOfPlans, lineKey, linesOf, type ClaimLine } from './lines';
import { kindOf, measureLabel } from './measures';
import { columns, type ClaimRow } from './row';
import { headline, lineLabel, rangesAlt, ratioSaid, shortLineLabel } from './words';

export { columns };

/** Where sources differ on a number, and how far. */
export const question: Question<ClaimRow> = {
  columns,
  variants: [
    { id: 'all', label: 'All numbers', scaled: false },
    { id: 'observers', label: 'Observers', scaled: false },
    { id: 'stations', label: 'Stations', scaled: false },
    { id: 'voters', label: 'Voters and candidates', scaled: false }
  ],

  rows: (rows, variant) => (variant === 'all' ? rows : rows.filter((row) => kindOf(row.measure) === variant)),

  chart,

  caption(rows, { names }) {
    const lines = linesOf(rows);
    const plans = lines.filter(isOfPlans).length;
    return {
      headline: headline(rows, names),
      subtitle: `Claims of one number by their ratio to the chosen value, log scale; at the right the highest over the lowest (computed); ${about(rows)}; n\u00a0=\u00a0${count(rows.length, 'claim')} of ${count(lines.length, 'number')}${plans ? `, ${number(plans)} of them only planned` : ''}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Number', value: (row) => measureLabel(row.measure) },
    { label: 'Value', value: (row) => row.value },
    { label: 'Status', value: (row) => row.status },
    { label: 'Precision', value: (row) => row.precision },
    { label: 'Chosen', value: (row) => (row.chosen ? 'chosen' : '') }
  ],

  markKey: (row) => dotKeyOf(row),

  mark(rows, key, { names }) {
    const found = rows.filter((row) => dotKeyOf(row) === key);
    const [row] = found;
    const line = row && linesOf(rows.filter((other) => lineKey(other) === lineKey(row)))[0];
    if (!row || !line) return { rows: [], label: '' };
    const chosen = found.some((claim) => claim.chosen) ? ', the chosen value' : '';
    return {
      rows: found,
      label: `${lineLabel(line, names)}: ${number(row.value)} (${row.status})${chosen}; ${count(line.rows.length, 'claim')} from ${number(line.low)} to ${number(line.high)}`,
      measures: [row.measure]
    };
  }
};

/** The missions and elections that the rows are about; an election's own numbers have no mission. */
function about(rows: readonly ClaimRow[]): string {
  const own = rows.filter((row) => row.organization === '');
  const missions = rows.filter((row) => row.organization !== '');
  if (!own.length) return inView(rows);
  const said = `the own numbers of ${count(new Set(own.map(({ mission }) => mission)).size, 'election')}`;
  return missions.length ? `${inView(missions)}, and ${said}` : said;
}

function chart(rows: readonly ClaimRow[], { names, layout, limit }: ChartView): Chart {
  const lines = linesOf(rows);
  const shown = lines.slice(0, limit);
  const left = lines.slice(shown.length);
  const ranges = shown.map((line) => toRange(line, names, layout.kind));
  const beyond = ranges.some(({ dots }) =>
    dots.some(({ ratio }) => ratio > widestRatio || ratio < 1 / widestRatio)
  );
  return {
    options: rangePlot({ lines: ranges, layout }),
    alt: rangesAlt(rows, shown, names),
    hidden: leftOut(
      { number: left.length },
      left.reduce((sum, line) => sum + line.rows.length, 0)
    ),
    key: [...claimsKeyOf(rows.map(({ status }) => status)), chosenKey, ...(beyond ? [beyondKey] : [])],
    rowsFirst: true
  };
}

function toRange(line: ClaimLine, names: Names, kind: ChartView['layout']['kind']): RangeLine {
  return {
    label: kind === 'wide' ? lineLabel(line, names) : shortLineLabel(line, names),
    ends: [number(line.low), number(line.high)],
    note: ratioSaid(line),
    dots: [...groupBy(line.rows, dotKeyOf)].flatMap(([key, [row, ...others]]) =>
      row
        ? [
            {
              key,
              ratio: line.chosen > 0 ? row.value / line.chosen : row.value > 0 ? Infinity : 1,
              mark: markOf(row.status),
              chosen: [row, ...others].some((claim) => claim.chosen)
            }
          ]
        : []
    )
  };
}

const chosenKey: KeyItem = {
  label: 'chosen',
  shapes: [
    {
      path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
      style: { fill: 'none', stroke: 'var(--accent)', 'stroke-width': '1.6' }
    }
  ]
};

const beyondKey: KeyItem = {
  label: 'beyond the axis',
  shapes: [{ path: 'M-3-3.6 3 0-3 3.6Z', style: { fill: 'var(--ink)' } }]
};
