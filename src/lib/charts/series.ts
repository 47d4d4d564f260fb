import { groupBy } from './group-by';

/** A line through fewer points than this would read as a trend that is not there. */
export const fewestForLine = 3;

/** The rows of each series that is long enough for a line, each in order of time. */
export function lines<Row>(
  rows: readonly Row[],
  series: (row: Row) => string,
  date: (row: Row) => string
): Row[][] {
  return [...groupBy(rows, series).values()]
    .filter((group) => group.length >= fewestForLine)
    .map((group) => group.sort((a, b) => (date(a) < date(b) ? -1 : 1)));
}
