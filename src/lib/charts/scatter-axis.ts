/** A scale of a scatter, and how it is written. */
export interface ScatterAxis {
  type: 'log' | 'linear';
  domain: readonly [number, number];
  ticks: readonly number[];
  format: (value: number) => string;
  /** What is counted: `observers (log scale)`. */
  label: string;
}

/** A value's place on an axis, from 0 to 1; what lies beyond stands at its end. */
export function onAxis({ type, domain: [least, most] }: ScatterAxis, value: number): number {
  const at = type === 'log' ? (n: number) => Math.log(Math.max(n, Number.MIN_VALUE)) : (n: number) => n;
  const span = at(most) - at(least);
  return span > 0 ? Math.min(1, Math.max(0, (at(value) - at(least)) / span)) : 0;
}

/** Ones, twos and fives of each power of ten within a domain. */
export function readableLogTicks(
  [least, most]: readonly [number, number],
  factors: readonly number[]
): number[] {
  const ticks = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.log10(most); power++)
    for (const factor of factors) ticks.push(factor * 10 ** power);
  return ticks.filter((tick) => tick >= least && tick <= most);
}

/**
 * The domain of a log scale around values, widened to what it reaches at least. What a log scale cannot place is passed over.
 */
export function logDomain(
  values: readonly number[],
  [least, most]: readonly [number, number]
): [number, number] {
  const placed = values.filter((value) => value > 0);
  return [
    placed.reduce((lowest, value) => Math.min(lowest, value), least),
    placed.reduce((highest, value) => Math.max(highest, value), most)
  ];
}
