import { text, type Markish } from '@observablehq/plot';

/** About how wide a label is, in ems. */
export const ems = (label: string) =>
  [...label].reduce(
    (sum, letter) => sum + (letter === ' ' ? 0.28 : letter === letter.toLowerCase() ? 0.54 : 0.68),
    0
  );

interface Heads {
  label: (column: string) => string;
  upright: boolean;
  fontSize: number;
  /** Ems that an upright one may take. */
  lineWidth: number;
}

/** The organizations over their columns, upright where they do not fit across. */
export const verdictHeads = (
  columns: readonly string[],
  { label, upright, fontSize, lineWidth }: Heads
): Markish =>
  text(columns, {
    x: (column: string) => column,
    text: label,
    frameAnchor: 'top',
    fontSize,
    dy: upright ? -5 : -10,
    pointerEvents: 'none',
    ...(upright ? { rotate: -90, textAnchor: 'start', lineWidth, textOverflow: 'ellipsis' as const } : {})
  });
