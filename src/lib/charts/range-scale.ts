/** The axis reaches no further, so that one extreme does not press the others together. */
export const widestRatio = 16;
const narrowest = 1.25;

/** How far the axis reaches on both sides of 1: as far as the claims, within bounds. */
export function reachOf(ratios: readonly number[]): number {
  const farthest = ratios.reduce(
    (most, ratio) => (ratio > 0 ? Math.max(most, ratio, 1 / ratio) : most),
    narrowest
  );
  return Math.min(widestRatio, farthest * 1.04);
}

/** Where a ratio stands on the axis, as its logarithm: 0 for the chosen value. What cannot stand on it stands at an end. */
export const place = (ratio: number, reach: number) =>
  Math.log(Math.min(reach, Math.max(1 / reach, ratio > 0 ? ratio : 0)));

/** Round ratios on both sides of 1, far enough apart to be written on an axis of a width in pixels. */
export function ratioTicks(reach: number, width: number): number[] {
  const candidates = [10, 5, 2, 1.5, 1.2, 1.1, 1.05];
  const above: number[] = [];
  const room = (ratio: number) => (Math.log(ratio) / Math.log(reach)) * (width / 2);
  for (const ratio of candidates)
    if (ratio <= reach && room(ratio) >= 50 && above.every((other) => room(other) - room(ratio) >= 40))
      above.push(ratio);
  return [...above.map((ratio) => 1 / ratio), 1, ...[...above].reverse()];
}
