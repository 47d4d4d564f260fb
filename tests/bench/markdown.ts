/** A Markdown table; the first column is text, the others are numbers and stand to the right. */
export function markdownTable(heads: string[], rows: string[][]): string {
  const rule = heads.map((_, column) => (column === 0 ? '---' : '---:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Seconds as a reader compares them: `0.31 s`, `9.4 s`, `44 s`. */
export function seconds(ms: number): string {
  const value = ms / 1000;
  return `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)} s`;
}

/** Thousands of bytes, or millions: `96 kB`, `7.9 MB`. */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** How many times sooner: `1 : 29`. */
export function ratio(sooner: number, later: number): string {
  const times = later / sooner;
  return `1 : ${times.toFixed(times < 10 ? 1 : 0)}`;
}
