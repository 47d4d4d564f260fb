import { swatch } from '$lib/charts/key';
import { sharesKey } from '$lib/charts/share-steps';
import { count, number } from '$lib/ui/words';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import { shortName } from '../names';
import { fewestShared } from '../pairs';
import type { Chart, ChartView, Question } from '../question';
import { bySharedContests, pairKey, pairsOf, type PairOfOrganizations } from './by-pair';
import { pairBars } from './pair-bars';
import { columnWidth, pairGrid, plain } from './pair-grid';
import { columns, type AgreementRow } from './row';
import { alternativeText, headline, pairSaid } from './words';

export { columns };

const few = `fewer than ${fewestShared} shared contests: their number only`;
/** Narrower columns would squeeze the organizations' names; fewer rows would be no grid. */
const narrowestColumn = 13;
const fewestRows = 3;

/** How often two organizations concluded differently at the contests that both spoke on. */
export const question: Question<AgreementRow> = {
  columns,
  variants: [{ id: 'pairs', label: 'By pair', scaled: false }],

  rows: (rows) => rows,

  chart(rows, view) {
    const pairs = pairsOf(rows);
    const ranked = bySharedContests(pairs);
    const inRows = (side: 'organization' | 'partner') => {
      const ids = new Set(rows.map((row) => row[side]));
      return ranked.filter((id) => ids.has(id));
    };
    const down = inRows('organization').slice(0, view.limit);
    const across = inRows('partner').slice(0, view.limit);
    return down.length < fewestRows || columnWidth(view.layout, across.length) < narrowestColumn
      ? bars(rows, pairs, view)
      : grid(pairs, down, across, view);
  },

  caption(rows, { names }) {
    const pairs = pairsOf(rows);
    const n = pairs.reduce((sum, { of }) => sum + of, 0);
    return {
      headline: headline(rows, names),
      subtitle: `Share of shared contests at which two organizations concluded differently, computed, and number of these contests; ${inView(rows)}; ${count(pairs.length, 'pair')}, n\u00a0=\u00a0${number(n)} contests of pairs`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Stance', value: (row) => row.stance },
    { label: 'Other organization', value: (row, names) => shortName(names, row.partner) },
    { label: 'Its stance', value: (row) => row.partner_stance },
    {
      label: 'Concluded differently',
      value: (row) => row.differently,
      format: (row) => (row.differently === 1 ? 'yes' : 'no')
    }
  ],

  markKey: (row) => pairKey(row),

  mark(rows, key, { names }) {
    const found = rows.filter((row) => pairKey(row) === key);
    const [pair] = pairsOf(found);
    return pair
      ? { rows: found, label: pairSaid(pair, names), conclusions: true }
      : { rows: [], label: 'No shared contest: none in what we read' };
  }
};

function grid(
  pairs: readonly PairOfOrganizations[],
  down: readonly string[],
  across: readonly string[],
  { names, layout }: ChartView
): Chart {
  const shown = pairs.filter(
    ({ first, second }) =>
      (down.includes(first) && across.includes(second)) || (down.includes(second) && across.includes(first))
  );
  const left = bySharedContests(pairs).filter((id) => !down.includes(id) && !across.includes(id));
  return {
    options: pairGrid({ down, across, pairs: shown, label: (id) => shortName(names, id), layout }),
    alt: alternativeText(shown, `Grid of ${count(down.length, 'organization')} by ${number(across.length)}`),
    hidden: leftOut({ organization: left.length }, contests(pairs) - contests(shown)),
    key: [...sharesKey, swatch(few, plain.fill)],
    rowsFirst: true
  };
}

function bars(
  rows: readonly AgreementRow[],
  pairs: readonly PairOfOrganizations[],
  { names, layout, limit }: ChartView
): Chart {
  const shown = pairs.slice(0, limit);
  const left = pairs.slice(shown.length);
  const [only, another] = new Set(rows.map((row) => row.organization));
  return {
    options: pairBars(
      shown,
      (pair) =>
        (another === undefined ? [pair.first === only ? pair.second : pair.first] : [pair.first, pair.second])
          .map((id) => shortName(names, id))
          .join(' – '),
      layout
    ),
    alt: alternativeText(shown, `Bars of ${count(shown.length, 'pair')} of organizations`),
    hidden: leftOut({ pair: left.length }, contests(left)),
    key: [
      swatch('concluded differently', 'var(--accent)'),
      swatch('concluded alike', 'var(--accent-soft)'),
      swatch(few, 'var(--rule)')
    ]
  };
}

const contests = (pairs: readonly PairOfOrganizations[]) => pairs.reduce((sum, { of }) => sum + of, 0);
