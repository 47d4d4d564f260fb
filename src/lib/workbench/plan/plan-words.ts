/** The steps of a plan in words. */
import type { PlanNode } from './plan';

type Words = string | ((node: PlanNode) => string);

const said = ({ details }: PlanNode, name: string): string => details[name]?.join(', ') ?? '';
const withSaid =
  (words: string, name: string, link: string): Words =>
  (node) =>
    said(node, name) ? `${words} ${link} ${said(node, name)}` : words;

const joins: Readonly<Record<string, string>> = {
  INNER: 'joins rows of both',
  LEFT: 'joins, and keeps all rows of the first',
  RIGHT: 'joins, and keeps all rows of the second',
  OUTER: 'joins, and keeps all rows of both',
  SEMI: 'keeps rows of the first that have a partner in the second',
  ANTI: 'keeps rows of the first that have no partner in the second',
  RIGHT_SEMI: 'keeps rows of the second that have a partner in the first',
  RIGHT_ANTI: 'keeps rows of the second that have no partner in the first',
  MARK: 'marks rows of the first that have a partner in the second',
  SINGLE: 'joins at most one row of the second to each of the first'
};

const joined: Words = (node) => {
  const words = joins[said(node, 'Join Type')] ?? 'joins';
  const conditions = said(node, 'Conditions');
  return conditions ? `${words}, on ${conditions}` : words;
};

const grouped: Words = (node) =>
  said(node, 'Aggregates') ? 'groups rows, and computes for each group' : 'keeps each different row once';

const topped: Words = (node) => {
  const first = said(node, 'Top');
  return `sorts by ${said(node, 'Order By') || 'an order'}, and keeps the first ${first || 'rows'}`;
};

const scanned: Words = (node) => {
  const table = said(node, 'Table');
  return table ? `reads table ${table}` : 'reads a table';
};

const words: Readonly<Record<string, Words>> = {
  SEQ_SCAN: scanned,
  TABLE_SCAN: scanned,
  INDEX_SCAN: scanned,
  COLUMN_DATA_SCAN: 'reads rows that are held in memory',
  ARROW_SCAN: 'reads rows that are held in memory',
  DUMMY_SCAN: 'begins with a single row',
  EMPTY_RESULT: 'gives no row: the conditions can never hold',
  RANGE: 'counts up',
  GENERATE_SERIES: 'counts up',
  UNNEST: 'makes a row of each element of a list',
  FILTER: withSaid('keeps the rows', 'Expression', 'where'),
  PROJECTION: 'computes and picks columns',
  HASH_JOIN: joined,
  NESTED_LOOP_JOIN: joined,
  BLOCKWISE_NL_JOIN: joined,
  PIECEWISE_MERGE_JOIN: joined,
  IE_JOIN: joined,
  ASOF_JOIN: joined,
  LEFT_DELIM_JOIN: joined,
  RIGHT_DELIM_JOIN: joined,
  DELIM_JOIN: joined,
  CROSS_PRODUCT: 'pairs each row of the first with each of the second',
  POSITIONAL_JOIN: 'sets rows beside each other by their position',
  DELIM_SCAN: 'reads the values that a subquery is run for',
  HASH_GROUP_BY: grouped,
  PERFECT_HASH_GROUP_BY: grouped,
  PARTITIONED_AGGREGATE: grouped,
  UNGROUPED_AGGREGATE: 'computes over all rows',
  SIMPLE_AGGREGATE: 'computes over all rows',
  STREAMING_AGGREGATE: grouped,
  WINDOW: 'computes over windows of rows',
  STREAMING_WINDOW: 'computes over windows of rows, as they pass',
  ORDER_BY: withSaid('sorts', 'Order By', 'by'),
  TOP_N: topped,
  LIMIT: 'keeps the first rows',
  STREAMING_LIMIT: 'keeps the first rows, as they pass',
  LIMIT_PERCENT: 'keeps the first part of the rows',
  RESERVOIR_SAMPLE: 'draws a sample',
  STREAMING_SAMPLE: 'draws a sample, as rows pass',
  UNION: 'puts the rows of all under each other',
  CTE: 'computes a WITH query once, to be read by the others',
  CTE_SCAN: 'reads the rows of a WITH query',
  REC_CTE: 'repeats a WITH RECURSIVE query until it gives no new row',
  RECURSIVE_CTE: 'repeats a WITH RECURSIVE query until it gives no new row',
  REC_CTE_SCAN: 'reads what the last round of WITH RECURSIVE gave',
  PIVOT: 'turns rows into columns',
  CREATE_TABLE_AS: 'makes a table of the rows',
  INSERT: 'adds the rows to a table',
  RESULT_COLLECTOR: 'collects the result'
};

/** What a step does, in words; DuckDB's own name where we know none. */
export function stepWords(node: PlanNode): string {
  const known = Object.hasOwn(words, node.operator) ? words[node.operator] : undefined;
  if (known === undefined) return node.operator;
  return typeof known === 'string' ? known : known(node);
}

const inWords = new Set(['Table', 'Type', 'Join Type', 'Conditions', 'Order By', 'Top', 'Expression']);

/** What DuckDB says of a step besides what its words say, by name. */
export const furtherDetails = (node: PlanNode): [string, readonly string[]][] =>
  Object.entries(node.details).filter(([name]) => !hasWords(node) || !inWords.has(name));

/** Whether there are words for a step besides its name. */
export const hasWords = ({ operator }: PlanNode): boolean => Object.hasOwn(words, operator);
