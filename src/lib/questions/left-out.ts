import { count, number } from '$lib/ui/words';

/** What a chart leaves out of the rows in view. */
export interface LeftOut {
  /** How many small multiples, strips, rows or columns, by what they are; none where all are drawn. */
  lines: readonly { count: number; noun: string }[];
  /** How many rows stand in these. */
  rows: number;
}

/**
 * What a chart leaves out.
 * @param lines how many lines of each dimension, by what one is called: `{ organization: 88, country: 57 }`
 * @param rows how many rows are in lines that are left out
 */
export const leftOut = (lines: Readonly<Record<string, number>>, rows: number): LeftOut => ({
  lines: Object.entries(lines).flatMap(([noun, n]) => (n ? [{ count: n, noun }] : [])),
  rows
});

/** `88 more organizations and 57 more countries with n = 1,024` */
export function leftOutSaid({ lines, rows }: LeftOut): string {
  const said = lines.map((line) => count(line.count, `more ${line.noun}`)).join(' and ');
  return `${said} with n\u00a0=\u00a0${number(rows)}`;
}
