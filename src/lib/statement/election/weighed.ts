/** What speaks for each of several values, summed. */

export type Weighed = readonly [value: string, weight: number];

/** What has the greatest sum of weights; the first of equals. */
export function best(weighed: readonly Weighed[]): string | null {
  const sums = sumsOf(weighed);
  let chosen: string | null = null;
  for (const [value, sum] of sums) if (chosen === null || sum > (sums.get(chosen) ?? 0)) chosen = value;
  return chosen;
}

export function sumsOf(weighed: readonly Weighed[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return sums;
}
