/** The score in lines of text. */
import { isCompared, sameValue } from './alike';
import type { Row } from './gold';
import type { Pairing } from './pair';
import { aims, columnTallies, ofTables, rates, tally, type Tally } from './tally';

/** A row proposed, and the words that it rests on. */
export interface Quoted extends Row {
  readonly words: string;
}

const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2)).padStart(6);
const count = (value: number): string => String(value).padStart(6);
const heading = `${' '.repeat(31)}  gold  prop. match  prec. recall    F1`;

function line(name: string, counted: Tally, after = ''): string {
  const { precision, recall, f1 } = rates(counted);
  const counts = [counted.gold, counted.proposed, counted.matched].map(count).join('');
  return `${name.padEnd(31)}${counts} ${[precision, recall, f1].map(share).join('')}${after}`;
}

/** By table and column, by aim, and in all. */
export function scoreLines(pairings: readonly Pairing<Row>[]): string[] {
  const rows = pairings.flatMap(({ pairs, missed, wrong }) => [
    ...pairs.map(({ gold }) => gold),
    ...missed,
    ...wrong
  ]);
  const tables = [...new Set(rows.map(({ table }) => table))].sort();
  return [
    heading,
    ...tables.flatMap((table) => [
      line(table, tally(pairings, ofTables(table))),
      ...columnLines(pairings, table)
    ]),
    '',
    heading,
    ...aims.map(({ name, wanted, right, f1: aim }) => {
      const counted = tally(pairings, wanted, right);
      const { f1 } = rates(counted);
      return line(name, counted, Number.isNaN(f1) ? '' : `  ${f1 >= aim ? 'reached' : 'below'} (${aim})`);
    }),
    line('overall', tally(pairings))
  ];
}

function columnLines(pairings: readonly Pairing<Row>[], table: string): string[] {
  const shares = [...columnTallies(pairings, table)].map(
    ([column, { given, right }]) => `${column} ${(right / given).toFixed(2)}`
  );
  return shares.length > 0 ? [`    right where matched: ${shares.join(', ')}`] : [];
}

/** What was missed in one text, what was proposed wrongly, and in which columns a pair differs. */
export function missLines(name: string, { pairs, missed, wrong }: Pairing<Quoted>): string[] {
  const differing = pairs.flatMap(({ gold, proposed }) => {
    const columns = differences(gold, proposed);
    return columns.length > 0
      ? [`  differs ${described(gold)}\n            ${columns.join(', ')}${quoted(proposed)}`]
      : [];
  });
  const lines = [
    ...missed.map((row) => `  missed  ${described(row)}`),
    ...wrong.map((row) => `  wrong   ${described(row)}${quoted(row)}`),
    ...differing
  ];
  return lines.length > 0 ? ['', name, ...lines] : [];
}

const quoted = ({ words }: Quoted): string => `\n            «${words.replace(/\s+/g, ' ')}»`;

const differences = (gold: Row, proposed: Row): string[] =>
  Object.entries(gold.fields)
    .filter(([column, value]) => isCompared(column) && !sameValue(column, value, proposed.fields[column]))
    .map(([column]) => `${column} read as ${String(proposed.fields[column] ?? 'nothing')}`);

function described({ table, fields }: Row): string {
  const told = Object.entries(fields).filter(([column]) => column !== 'summary' && column !== 'election');
  return `${table}: ${told.map(([column, value]) => `${column} ${String(value)}`).join(', ')}`;
}
