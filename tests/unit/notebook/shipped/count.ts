/** Small sums, said once for all notebooks' claims. */

export const distinct = (values: Iterable<unknown>): number => new Set(values).size;
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
export const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

export function group<R>(rows: Iterable<R>, key: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** All pairs of two different ones. */
export const pairs = <R>(rows: readonly R[]): [R, R][] =>
  rows.flatMap((a, i) => rows.slice(i + 1).map((b): [R, R] => [a, b]));

/** Between two values in proportion to the distance, as Excel and R do by default. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low = NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
