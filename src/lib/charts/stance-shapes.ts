/** The marks of stances, the same in charts, keys and tables: shape and colour say the stance, the outline its basis. */
export const stances = ['endorsing', 'qualified', 'critical'] as const;

interface StanceShape {
  /** Path data around 0, 0, about eight pixels wide. */
  path: string;
  colour: string;
}

const shapes: Readonly<Record<(typeof stances)[number], StanceShape>> = {
  endorsing: { path: 'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0', colour: 'var(--finding-positive)' },
  qualified: { path: 'M-3.3-3.3h6.6v6.6h-6.6z', colour: 'var(--finding-mixed)' },
  critical: { path: 'M0-4.2 4.2 3.4h-8.4z', colour: 'var(--finding-negative)' }
};

/** A dash stands for what is none of the stances, as a reader's own rows may hold it. */
const other: StanceShape = { path: 'M-3.6 0h7.2', colour: 'var(--ink-soft)' };

export function stanceShape(stance: string): StanceShape {
  const known = stances.find((name) => name === stance);
  return known ? shapes[known] : other;
}

/** How a mark is filled and outlined: filled for the mission's own document, hollow for an account, dashed for one person. */
export function basisStyle(basis: string, colour: string): Record<string, string> {
  const hollow = { fill: 'var(--paper)', stroke: colour, 'stroke-width': '1.3' };
  if (basis === 'reported') return hollow;
  if (basis === 'person') return { ...hollow, 'stroke-dasharray': '2 1.4' };
  return { fill: colour, stroke: colour, 'stroke-width': '1.3' };
}

/** A pale ground in the colour of a stance, for the cell that its mark stands in. */
export const stanceTint = (stance: string): string =>
  `color-mix(in oklab, ${stanceShape(stance).colour} 22%, var(--paper))`;
