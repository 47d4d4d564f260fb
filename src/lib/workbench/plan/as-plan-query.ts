/** EXPLAIN, asked so that its answer can be read. */

const blanks = /(?:\s|--[^\n]*)*/y;

/**
 * Asks for the plan as JSON instead of a drawing in signs.
 * @param sql one statement
 * @returns the statement for `EXPLAIN …` and `EXPLAIN ANALYZE …`; null for all others, also those that name options of their own
 */
export function asPlanQuery(sql: string): string | null {
  const start = afterBlanks(sql, 0);
  const explained = afterWord(sql, start, /explain\b/iy);
  if (explained === null) return null;
  const next = afterBlanks(sql, explained);
  if (/\(\s*(?:analy[sz]e|format)\b/iy.test(sql.slice(next))) return null;
  const analyzed = afterWord(sql, next, /analy[sz]e\b/iy);
  const query = sql.slice(analyzed ?? explained);
  if (sql.length === afterBlanks(sql, analyzed ?? next)) return null;
  return `${sql.slice(0, start)}EXPLAIN (${analyzed === null ? '' : 'ANALYZE, '}FORMAT JSON)${query}`;
}

function afterWord(sql: string, at: number, word: RegExp): number | null {
  word.lastIndex = at;
  return word.test(sql) ? word.lastIndex : null;
}

/** Where the first word from there on begins: after blanks and comments. */
function afterBlanks(sql: string, from: number): number {
  let at = from;
  for (;;) {
    blanks.lastIndex = at;
    blanks.test(sql);
    at = blanks.lastIndex;
    if (!sql.startsWith('/*', at)) return at;
    const end = sql.indexOf('*/', at + 2);
    if (end < 0) return sql.length;
    at = end + 2;
  }
}
