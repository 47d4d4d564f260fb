import { dotBins } from '$lib/charts/dot-bins';
import { dotKey, type DotShape } from '$lib/charts/dot-paths';
import { groupBy, sumBy } from '$lib/charts/group-by';
import { panelGrid } from '$lib/charts/panels';
import { median, number } from '$lib/ui/words';
import { offsetWords } from '$lib/ui/day-offset';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import { missionMark } from '../mission-mark';
import { countryName, shortName } from '../names';
import type { Chart, ChartView, Question } from '../question';
import { binOf, binsFor } from './bins';
import { columns, hasSpoken, type SpokenRow } from './row';
import { eventsSaid, headline, spokenAlt } from './words';

export { columns };

const colour = 'var(--accent)';

/** How soon after election day the missions spoke. */
export const question: Question<SpokenRow> = {
  columns,
  variants: [
    { id: 'by-organization', label: 'By organization', scaled: false },
    { id: 'by-country', label: 'By country', scaled: false }
  ],

  rows: (rows) => rows,

  chart,

  caption(rows, { names }) {
    const counted = rows.filter(hasSpoken);
    return {
      headline: headline(rows, names),
      subtitle: `Days from election day to the first statement or press conference that is known; ${inView(rows)}; n\u00a0=\u00a0${number(counted.length)}${notCounted(rows)}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Days after the vote (computed)', value: (row) => row.days },
    { label: 'What it was', value: (row) => eventsSaid(row) },
    { label: 'Planned', value: (row) => (row.planned ? 'planned' : '') }
  ],

  markKey: (row) => row.mission,

  mark: (rows, key, { names }) =>
    missionMark(
      rows,
      key,
      names,
      (row) => `${eventsSaid(row)}, ${offsetWords(row.days)}${row.planned ? ' (planned)' : ''}`,
      { facts: ['milestones'] }
    )
};

function chart(rows: readonly SpokenRow[], { names, layout, limit, variant }: ChartView): Chart {
  const by = variant === 'by-country' ? 'country' : 'organization';
  const label = (id: string) => (by === 'country' ? countryName(names, id) : shortName(names, id));
  const grid = panelGrid(
    sumBy(rows, (row) => row[by]),
    label,
    1,
    limit
  );
  const bins = binsFor(
    rows.map(({ days }) => days),
    layout.kind
  );
  const groups = groupBy(rows, (row) => row[by]);
  const dots = [...rows]
    .sort((a, b) => a.days - b.days || a.planned - b.planned || (a.events < b.events ? -1 : 1))
    .map((row) => ({
      key: row.mission,
      strip: row[by],
      bin: binOf(row.days, bins),
      shape: shapeOf(row),
      hollow: row.planned !== 0,
      colour: row.days < 0 ? 'var(--ink-soft)' : colour
    }));
  return {
    options: dotBins({
      dots,
      bins: bins.map((bin) => bin.label),
      grid,
      layout,
      note: ({ id }) => note((groups.get(id) ?? []).filter(hasSpoken))
    }),
    alt: spokenAlt(rows, grid.panels, by, names),
    hidden: leftOut({ [by]: grid.hidden.panels }, grid.hidden.rows),
    key: [
      dotKey('statement'),
      dotKey('press conference', { shape: 'square' }),
      dotKey('both on one day', { shape: 'diamond' }),
      dotKey('planned', { hollow: true }),
      ...(rows.some((row) => row.days < 0)
        ? [dotKey('before the vote: not counted', { colour: 'var(--ink-soft)' })]
        : [])
    ]
  };
}

function shapeOf({ events }: SpokenRow): DotShape {
  if (events.includes(' ')) return 'diamond';
  return events === 'press-conference' ? 'square' : 'circle';
}

/** How many spoke after the vote, and their median, where at least three did. */
function note(counted: readonly SpokenRow[]): string {
  const n = `n = ${number(counted.length)}`;
  if (counted.length < 3) return n;
  return `median +${number(median(counted.map(({ days }) => days)))}, ${n}`;
}

/** What the n of the subtitle does not count. */
function notCounted(rows: readonly SpokenRow[]): string {
  const before = rows.filter((row) => row.days < 0).length;
  const planned = rows.filter((row) => row.days >= 0 && row.planned !== 0).length;
  const said = [
    ...(planned ? [`${number(planned)} only planned`] : []),
    ...(before ? [`${number(before)} known only from before the vote`] : [])
  ];
  return said.length ? `; not counted: ${said.join(', ')}` : '';
}
