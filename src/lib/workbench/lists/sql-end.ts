/** How a text of SQL ends, by DuckDB's rules of quotations and comments. */

/**
 * - `open`: within a quotation or a block comment, which would swallow whatever follows;
 * - `ended`: by a semicolon, or there is nothing to end;
 * - `unended`: a semicolon is missing.
 */
export type SqlEnd = 'open' | 'ended' | 'unended';

/** Says how a text ends. One with a zero byte, where DuckDB stops reading, counts as open. */
export function sqlEnd(sql: string): SqlEnd {
  if (sql.includes('\0')) return 'open';
  let read = 0;
  let lastSign = ';';
  for (;;) {
    openings.lastIndex = read;
    const opening = openings.exec(sql);
    lastSign = sql.slice(read, opening?.index).trim().at(-1) ?? lastSign;
    if (!opening) return lastSign === ';' ? 'ended' : 'unended';
    const close = closeOf(sql, opening[0], openings.lastIndex);
    if (close === null) return 'open';
    if (!/^(?:--|\/\*)/.test(opening[0])) lastSign = "'";
    read = close;
  }
}

const openings = /--|\/\*|\be'|['"]|(?<![\p{L}\p{N}_$])\$(?:[\p{L}_][\p{L}\d_]*)?\$/giu;

/** Where what was opened is closed; null where it never is. Doubled quotes close a quotation and open the next. */
function closeOf(sql: string, opening: string, from: number): number | null {
  if (opening === '--') return endOf(/[\r\n]|$/g, sql, from);
  if (opening === '/*') return closeOfComment(sql, from);
  if (opening.length === 2 && opening.endsWith("'")) return endOf(/(?:[^'\\]|\\[^]|'')*'/y, sql, from);
  const at = sql.indexOf(opening, from);
  return at < 0 ? null : at + opening.length;
}

/** Block comments stand in one another. */
function closeOfComment(sql: string, from: number): number | null {
  const edges = /\/\*|\*\//g;
  edges.lastIndex = from;
  let depth = 1;
  while (depth > 0) {
    const edge = edges.exec(sql);
    if (!edge) return null;
    depth += edge[0] === '/*' ? 1 : -1;
  }
  return edges.lastIndex;
}

function endOf(close: RegExp, sql: string, from: number): number | null {
  close.lastIndex = from;
  return close.test(sql) ? close.lastIndex : null;
}
