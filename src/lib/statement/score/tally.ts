/** Precision, recall and F1 of a reader, over many texts. */
import { isCompared, sameValue } from './alike';
import type { Row } from './gold';
import type { Pairing } from './pair';

export interface Tally {
  /** Rows of the careful person. */
  readonly gold: number;
  readonly proposed: number;
  readonly matched: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** From 0 to 1; NaN where there is nothing to divide by. */
export function rates({ gold, proposed, matched }: Tally): Rates {
  return { precision: matched / proposed, recall: matched / gold, f1: (2 * matched) / (gold + proposed) };
}

type Wanted = (row: Row) => boolean;
type Right = (gold: Row, proposed: Row) => boolean;

/**
 * @param pairings one a text
 * @param wanted which rows count
 * @param right what a pair must have in common beside its key
 */
export function tally(
  pairings: readonly Pairing<Row>[],
  wanted: Wanted = () => true,
  right: Right = () => true
): Tally {
  const pairs = pairings.flatMap(({ pairs }) => pairs).filter(({ gold }) => wanted(gold));
  const missed = pairings.flatMap(({ missed }) => missed).filter(wanted);
  const wrong = pairings.flatMap(({ wrong }) => wrong).filter(wanted);
  return {
    gold: pairs.length + missed.length,
    proposed: pairs.length + wrong.length,
    matched: pairs.filter(({ gold, proposed }) => right(gold, proposed)).length
  };
}

export const ofTables =
  (...tables: string[]): Wanted =>
  ({ table }) =>
    tables.includes(table);

/** How many of the matched rows of a table are right in each column that the careful person filled. */
export function columnTallies(
  pairings: readonly Pairing<Row>[],
  table: string
): Map<string, { given: number; right: number }> {
  const columns = new Map<string, { given: number; right: number }>();
  for (const { gold, proposed } of pairings.flatMap(({ pairs }) => pairs)) {
    if (gold.table !== table) continue;
    for (const [column, value] of Object.entries(gold.fields)) {
      if (!isCompared(column)) continue;
      const { given, right } = columns.get(column) ?? { given: 0, right: 0 };
      const same = sameValue(column, value, proposed.fields[column]);
      columns.set(column, { given: given + 1, right: right + (same ? 1 : 0) });
    }
  }
  return columns;
}

const samePolarity: Right = (gold, proposed) => gold.fields.polarity === proposed.fields.polarity;

/** What the reader is to reach on texts that nobody who wrote its rules has seen: F1 at least. */
export const aims: readonly { name: string; wanted: Wanted; right?: Right; f1: number }[] = [
  { name: 'figures', wanted: ofTables('figures'), f1: 0.9 },
  { name: 'dates', wanted: ofTables('milestones', 'elections'), f1: 0.9 },
  { name: 'places', wanted: ofTables('places'), f1: 0.9 },
  { name: 'heads', wanted: ofTables('heads'), f1: 0.9 },
  { name: 'meetings', wanted: ofTables('meetings'), f1: 0.8 },
  { name: 'composition', wanted: ofTables('members'), f1: 0.8 },
  { name: 'findings by theme', wanted: ofTables('findings'), f1: 0.75 },
  { name: 'findings by theme and polarity', wanted: ofTables('findings'), right: samePolarity, f1: 0.75 },
  { name: 'stance', wanted: ofTables('conclusions'), f1: 0.9 }
];
