import type { Chart } from './question';

/** Lines of a grid that `limit` left out: what they are called, and how many. */
interface LeftOut {
  by: string;
  lines: number;
}

/**
 * What a grid of two dimensions says of the rows that it does not draw.
 * @param rows how many rows are in lines that are left out, down or across
 */
export function leftOutOf(down: LeftOut, across: LeftOut, rows: number): NonNullable<Chart['hidden']> {
  const [first, second] = down.lines ? [down, across] : [across, down];
  const also = first.lines > 1 && second.lines > 1 ? `s and ${second.lines} more ${second.by}` : '';
  return { panels: first.lines, rows, by: `${first.by}${also}` };
}
