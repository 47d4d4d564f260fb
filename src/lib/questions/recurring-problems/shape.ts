import { escape, from, op, rolling, type ColumnTable } from 'arquero';
import { overall, type Polarities } from '$lib/charts/polarity';
import type { Shaping } from '../shaping';
import { contestOf } from '../pairs';
import { dayOf, inputs, type FoundRow } from './row';

/** A theme at a contest of a country. */
const keys = ['country', 'theme', 'at'];

/**
 * Adds to each row what all missions found on its theme at its contest, and the run of negative contests that it belongs to.
 * Only contests with findings on the theme are in the row of contests: a gap in what we read neither breaks nor extends a run.
 */
export const shaping: Shaping = {
  inputs,
  shape(given) {
    if (!given.length) return [];
    const rows = from(given).derive({ at: escape(contestOf) });
    return rows
      .join_left(withRuns(atContests(rows)), [keys, keys])
      .orderby('date', 'mission', 'theme', 'polarity')
      .select(...Object.keys(inputs), 'amount', 'run', 'since', 'longest')
      .objects() as ReturnType<Shaping['shape']>;
  }
};

/** One row a country, theme and contest: what its findings amount to. */
const atContests = (rows: ColumnTable): ColumnTable =>
  rows
    .derive({ positive: having('positive'), mixed: having('mixed'), negative: having('negative') })
    .groupby(...keys)
    .rollup({ positive: op.sum('positive'), mixed: op.sum('mixed'), negative: op.sum('negative') })
    .derive({ amount: escape((counts: Polarities) => overall(counts)) })
    .select(...keys, 'amount');

const having = (polarity: string) =>
  escape((row: FoundRow) => (row.polarity === polarity ? row.findings : 0));

/** Counts negative contests in a row, in order of time: a contest that is not negative ends a run. */
function withRuns(contests: ColumnTable): ColumnTable {
  const stretches = contests
    .orderby('at')
    .derive({ ends: escape(({ amount }: { amount: string }) => (amount === 'negative' ? 0 : 1)) })
    .groupby('country', 'theme')
    .derive({ stretch: rolling('d => op.sum(d.ends)') });
  const runs = stretches
    .filter(escape(({ ends }: { ends: number }) => ends === 0))
    .groupby('country', 'theme', 'stretch')
    .derive({ run: op.row_number(), first: op.first_value('at') })
    .ungroup()
    .derive({ since: escape(({ first }: { first: string }) => dayOf(first)) })
    .select(...keys, 'run', 'since');
  return stretches
    .ungroup()
    .unorder()
    .select(...keys, 'amount')
    .join_left(runs, [keys, keys])
    .derive({
      run: escape(({ run }: { run?: number }) => run ?? 0),
      since: escape(({ since }: { since?: string }) => since ?? null)
    })
    .groupby('country', 'theme')
    .derive({ longest: op.max('run') })
    .ungroup();
}
