/** SQL, laid out anew. The formatter is fetched when first asked for. */
import type { Surface } from './surface';

/** The text laid out anew, or one sentence on why it is left as it is. */
export type Formatted = { sql: string } | { problem: string };

export async function formatSql(sql: string): Promise<Formatted> {
  const formatter = await loadFormatter().catch(() => null);
  if (!formatter) return { problem: 'The formatter did not arrive: check the connection, and try again.' };
  try {
    const formatted = formatter(sql);
    if (signs(formatted) === signs(sql)) return { sql: formatted };
    return { problem: 'Not formatted: the formatter would have changed more than spaces and lines.' };
  } catch (error) {
    const line = /at line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return { problem: `Not formatted: the formatter cannot read ${line ? `line ${line}` : 'this SQL'}.` };
  }
}

/** Only DuckDB's dialect: what else the library knows is not fetched, as long as its names are taken right from the import. */
async function loadFormatter(): Promise<(sql: string) => string> {
  const { formatDialect, duckdb } = await import('sql-formatter');
  return (sql) => formatDialect(sql, { dialect: duckdb, tabWidth: 2, expressionWidth: 80 });
}

/**
 * Lays a surface's text out anew, the cursor staying behind the same sign.
 * @returns one sentence on why the text is left as it is; null where it was laid out
 */
export async function layOut(
  surface: Surface,
  text: () => string,
  onchange: (text: string) => void
): Promise<string | null> {
  const before = text();
  const formatted = await formatSql(before);
  if ('problem' in formatted) return formatted.problem;
  if (text() !== before) return 'Not formatted: the text was changed meanwhile.';
  const cursor = samePlace(before, surface.selection().to, formatted.sql);
  onchange(formatted.sql);
  surface.setText(formatted.sql);
  surface.select(cursor, cursor);
  return null;
}

/** Where a place in a text is in the same text laid out anew: after as many signs that are not spaces. */
export function samePlace(before: string, position: number, after: string): number {
  let left = signs(before.slice(0, position)).length;
  if (left === 0) return 0;
  for (let at = 0; at < after.length; at++) if (!/\s/.test(after.charAt(at)) && --left === 0) return at + 1;
  return after.length;
}

const signs = (text: string) => text.replaceAll(/\s+/g, '');
