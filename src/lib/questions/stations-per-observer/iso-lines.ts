import type { GuideLine } from '$lib/charts/scatter';

type Domain = readonly [number, number];

/** Lines of equal ratio y to x, from edge to edge of the domains; those that lie outside are left out. */
export function isoLines(
  ratios: readonly number[],
  [x1, x2]: Domain,
  [y1, y2]: Domain,
  label: (ratio: number) => string
): GuideLine[] {
  return ratios.flatMap((ratio) => {
    const from = Math.max(x1, y1 / ratio);
    const to = Math.min(x2, y2 / ratio);
    if (from >= to) return [];
    return [
      {
        label: label(ratio),
        from: { x: from, y: from * ratio },
        to: { x: to, y: to * ratio }
      }
    ];
  });
}
