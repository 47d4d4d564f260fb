import type { KeyItem } from './key';

/** How strips of dots look: on a phone the labels stand above them, which leaves them their whole width; dots are smaller. */
export const dotLooks = {
  wide: { margin: { left: 176, right: 130 }, head: 0, lane: 9, radius: 3.1 },
  narrow: { margin: { left: 10, right: 10 }, head: 18, lane: 6.4, radius: 2.5 }
};

export type DotShape = keyof ReturnType<typeof dotPaths>;

/** Path data of dots around 0, 0: circles, squares, and arrowheads for what lies beyond an axis. */
export function dotPaths(r: number) {
  const side = Number((2 * r - 0.6).toFixed(1));
  return {
    circle: `M-${r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`,
    square: `M-${side / 2}-${side / 2}h${side}v${side}h-${side}z`,
    diamond: `M0-${r + 1.2} ${r + 1.2} 0 0 ${r + 1.2}-${r + 1.2} 0Z`,
    left: `M${r}-${r + 0.5}-${r} 0 ${r} ${r + 0.5}Z`,
    right: `M-${r}-${r + 0.5} ${r} 0-${r} ${r + 0.5}Z`
  };
}

const paths = dotPaths(3.1);

/** What a dot of one shape means. */
export const dotKey = (
  label: string,
  {
    shape = 'circle',
    hollow = false,
    colour = 'var(--accent)'
  }: { shape?: DotShape; hollow?: boolean; colour?: string } = {}
): KeyItem => ({
  label,
  shapes: [
    {
      path: paths[shape],
      style: { fill: hollow ? 'var(--paper)' : colour, stroke: colour, 'stroke-width': '1.2' }
    }
  ]
});

/** The tick across a strip that is its median. */
export const medianKey: KeyItem = {
  label: 'median',
  shapes: [{ path: 'M0-6V6', style: { stroke: 'var(--ink)', 'stroke-width': '2' } }]
};
