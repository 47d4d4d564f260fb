import { swatch, type KeyItem } from './key';

/** A step of the scale of counts: one hue, the darker the more. */
interface Step {
  from: number;
  fill: string;
  /** What is written on it. */
  ink: string;
}

const mix = (share: number) => `color-mix(in srgb, var(--accent) ${share}%, var(--paper))`;

const steps: readonly Step[] = [
  { from: 1, fill: mix(14), ink: 'var(--ink)' },
  { from: 2, fill: mix(30), ink: 'var(--ink)' },
  { from: 4, fill: mix(46), ink: 'var(--ink)' },
  { from: 7, fill: mix(80), ink: 'var(--paper)' },
  { from: 11, fill: 'var(--accent)', ink: 'var(--paper)' }
];

/** How a cell that counts something is filled and written on. */
export function countShade(count: number): { fill: string; ink: string } {
  const { fill, ink } = steps.findLast(({ from }) => count >= from) ?? { fill: 'none', ink: 'var(--ink)' };
  return { fill, ink };
}

/** What the shades mean, up to the most that is counted, and what an empty cell means. */
export function countShadeKey(most: number, noun: string, empty: string): KeyItem[] {
  const used = steps.filter(({ from }) => from <= most);
  return [
    ...used.map(({ from, fill }, i) => {
      const last = i === used.length - 1;
      const until = last
        ? Math.min(most, (steps[i + 1]?.from ?? Infinity) - 1)
        : (used[i + 1]?.from ?? from) - 1;
      const range = until > from ? `${from}–${until}` : `${from}`;
      return swatch(last ? `${range} ${until === 1 ? noun : `${noun}s`}` : range, fill);
    }),
    emptyCell(empty)
  ];
}

/** An empty cell of a grid. */
export const emptyCell = (label: string): KeyItem => ({
  label,
  shapes: [{ path: 'M-5.5-5.5H5.5V5.5H-5.5Z', style: { fill: 'none', stroke: 'var(--rule-strong)' } }]
});
