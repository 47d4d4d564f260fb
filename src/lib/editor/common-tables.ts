/** The queries that a WITH names. */
import type { Text } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { partsOf, type Part } from './syntax';

/** A query named before the main one: `WITH name (columns) AS (query)`. */
export interface CommonTable {
  name: string;
  /** As they stand after the name; none where the query itself names them. */
  columns: string[];
  query: SyntaxNode;
}

/** Reads them, from the part after WITH on; tells the first part after them. */
export function readWith(
  parts: Part[],
  start: number,
  doc: Text
): { commonTables: CommonTable[]; end: number } {
  const commonTables: CommonTable[] = [];
  let at = parts[start]?.word === 'recursive' ? start + 1 : start;
  for (;;) {
    const name = parts[at];
    if (name?.kind !== 'name') break;
    let columns: string[] = [];
    if (parts[at + 1]?.kind === 'parens') columns = namesIn(parts[++at]?.node, doc);
    at++;
    while (parts[at]?.kind === 'keyword' && /^(as|not|materialized)$/.test(parts[at]?.word ?? '')) at++;
    const body = parts[at];
    if (body?.kind !== 'parens') break;
    commonTables.push({ name: name.path.at(-1) ?? '', columns, query: body.node });
    at++;
    if (parts[at]?.kind !== 'comma') break;
    at++;
  }
  return { commonTables, end: at };
}

/** The names that stand in brackets, as after an alias. */
export function namesIn(brackets: SyntaxNode | undefined, doc: Text): string[] {
  if (!brackets) return [];
  return partsOf(brackets, doc).flatMap(({ kind, path }) => (kind === 'name' ? [path.at(-1) ?? ''] : []));
}
