/** Queries → one script that DuckDB runs from beginning to end, each under a comment. */
import { sqlEnd } from './sql-end';

export interface ScriptEntry {
  /** What the comment above it says, in one line. */
  about: string;
  sql: string;
  /** Whether it is to run; else it stands as a comment. */
  runs: boolean;
}

/**
 * The text of the script. Nothing in an entry reaches beyond it: words stay within their comment, each query ends with a
 * semicolon, and one that leaves a quotation open stands as a comment.
 * @param head what the first line says
 */
export const scriptFile = (head: string, entries: readonly ScriptEntry[]): string =>
  [`${comment(oneLine(head))}\n`, ...entries.map(scriptPart)].join('\n');

function scriptPart({ about, sql, runs }: ScriptEntry): string {
  const text = sql.trim();
  const end = sqlEnd(text);
  const words = comment(oneLine(about));
  if (!runs) return `${words}\n${comment(text)}\n`;
  if (end === 'open') return `${words} (a quotation or comment in it is not closed)\n${comment(text)}\n`;
  return `${words}\n${text}${end === 'ended' ? '' : semicolonAfter(text)}\n`;
}

/** On a line of its own where the last line has a comment, which would swallow it. */
const semicolonAfter = (text: string) => (/--[^\r\n]*$/.test(text) ? '\n;' : ';');

/** A zero byte, where DuckDB stops reading even in a comment, is shown by another sign. */
const comment = (text: string) =>
  text
    .replaceAll('\0', '\ufffd')
    .split(/\r\n|[\r\n]/)
    .map((line) => `-- ${line}`.trimEnd())
    .join('\n');

const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
