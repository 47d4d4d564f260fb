import type { KeyItem } from './key';

/** The fill of a cell that shows a share. */
export interface ShareFill {
  fill: string;
  opacity: number;
  /** The colour of a text in the cell. */
  ink: string;
}

/** One hue in five steps, light to dark; the last is strong enough for text in the colour of the paper. */
const opacities = [0.08, 0.2, 0.34, 0.5, 0.92];

const steps: readonly ShareFill[] = opacities.map((opacity) => ({
  fill: 'var(--accent)',
  opacity,
  ink: opacity > 0.6 ? 'var(--paper)' : 'var(--ink)'
}));

const lightest: ShareFill = { fill: 'var(--accent)', opacity: 0.08, ink: 'var(--ink)' };

/**
 * The fill for a share, the same on every chart: each fifth of the way from 0 to 1 has a step of its own.
 * @param share 0 to 1; what lies beyond has the nearest step
 */
export function shareFill(share: number): ShareFill {
  const step = Math.min(steps.length - 1, Math.max(0, Math.ceil(share * steps.length - 1e-9) - 1));
  return steps[step] ?? lightest;
}

/** The steps with the shares that they stand for: `0–20 %`. */
export const sharesKey: readonly KeyItem[] = steps.map(({ fill, opacity }, i) => ({
  label: `${(100 * i) / steps.length}–${(100 * (i + 1)) / steps.length} %`,
  shapes: [
    { path: 'M-6-6H6V6H-6Z', style: { fill, 'fill-opacity': `${opacity}`, stroke: 'var(--rule-strong)' } }
  ]
}));
