/** A query's parts, told apart into the clauses that name tables and columns. */
import type { Text } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { readWith, type CommonTable } from './common-tables';
import { partsOf, type Part } from './syntax';

/** One SELECT of a query; set operations stand between several. */
export interface Select {
  from: number;
  to: number;
  /** The parts of each column of its list; null where it has no list (`FROM t`). */
  columns: Part[][] | null;
  /** The parts of each table of its FROM and joins. */
  tables: Part[][];
  /** Where it has neither: what it has in brackets, `(SELECT 1)`. */
  bare: Part[];
}

export interface Clauses {
  isRecursive: boolean;
  commonTables: CommonTable[];
  selects: Select[];
}

const setOperations = new Set(['union', 'intersect', 'except']);
const beforeTable = new Set([
  'from',
  'join',
  'into',
  'update',
  'table',
  'describe',
  'summarize',
  'show',
  'pivot',
  'unpivot'
]);
const joinWords = new Set([
  'inner',
  'left',
  'right',
  'full',
  'outer',
  'cross',
  'natural',
  'asof',
  'positional',
  'semi',
  'anti',
  'lateral'
]);
const afterTables = new Set([
  'where',
  'group',
  'having',
  'order',
  'qualify',
  'window',
  'limit',
  'offset',
  'set',
  'values',
  'returning',
  'tablesample'
]);

/** Whether brackets hold a query rather than values or conditions. */
export function isQuery(container: SyntaxNode, doc: Text): boolean {
  if (container.name === 'Statement') return true;
  const [first] = partsOf(container, doc);
  if (first?.kind === 'parens') return isQuery(first.node, doc);
  return (
    first?.kind === 'keyword' &&
    /^(select|from|with|values|pivot|unpivot|summarize|describe|show)$/.test(first.word)
  );
}

/** Takes a statement, or the inside of a subquery's brackets, apart. */
export function readClauses(container: SyntaxNode, doc: Text): Clauses {
  const parts = partsOf(container, doc);
  const withAt = parts.findIndex(({ word }) => word === 'with');
  const { commonTables, end } =
    withAt === -1 ? { commonTables: [], end: 0 } : readWith(parts, withAt + 1, doc);
  return {
    isRecursive: withAt !== -1 && parts[withAt + 1]?.word === 'recursive',
    commonTables,
    selects: splitSelects(parts.slice(end), container).map(readSelect)
  };
}

function splitSelects(parts: Part[], container: SyntaxNode): { parts: Part[]; from: number; to: number }[] {
  const selects: { parts: Part[]; from: number; to: number }[] = [];
  let open = { parts: [] as Part[], from: container.from, to: Infinity };
  for (const part of parts) {
    if (part.kind === 'keyword' && setOperations.has(part.word)) {
      selects.push({ ...open, to: part.node.from });
      open = { parts: [], from: part.node.to, to: Infinity };
    } else open.parts.push(part);
  }
  return [...selects, open];
}

function readSelect({ parts, from, to }: { parts: Part[]; from: number; to: number }): Select {
  let columns: Part[][] | null = null;
  const tables: Part[][] = [];
  let list: Part[][] | null = null;
  let open: Part[] | null = null;
  const begin = (target: Part[][]) => {
    list = target;
    open = [];
    target.push(open);
  };
  for (const part of parts) {
    const isKeyword = part.kind === 'keyword';
    if (isKeyword && part.word === 'select') begin((columns = []));
    else if (isKeyword && beforeTable.has(part.word)) begin(tables);
    else if (isKeyword && afterTables.has(part.word)) list = open = null;
    else if (isKeyword && joinWords.has(part.word) && list === tables) open = [];
    else if (isKeyword && (part.word === 'on' || part.word === 'using') && list === tables) open = [];
    else if (part.kind === 'comma' && list) begin(list);
    else if (!(isKeyword && /^(distinct|all)$/.test(part.word) && list === columns)) open?.push(part);
  }
  const bare = columns || tables.length ? [] : parts.filter(({ kind }) => kind === 'parens');
  return { from, to, columns, tables, bare };
}

/** Whether a table's name comes next after a word. */
export const isBeforeTable = (word: string): boolean => beforeTable.has(word);

/** Whether the last of some parts of a query stands among the tables of a FROM. */
export function isInTableList(parts: readonly Part[]): boolean {
  const head = parts.findLast(
    ({ kind, word }) =>
      kind === 'keyword' && (word === 'select' || beforeTable.has(word) || afterTables.has(word))
  );
  return head !== undefined && beforeTable.has(head.word);
}
