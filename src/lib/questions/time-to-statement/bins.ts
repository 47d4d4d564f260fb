import type { Layout } from '$lib/charts/layout';

/** The days that stand in one column. */
export interface Bin {
  label: string;
  least: number;
}

const before = { label: 'before', least: -Infinity };
const single = (days: readonly number[]): Bin[] =>
  days.map((day) => ({ label: day === 0 ? 'vote' : `+${day}`, least: day }));

const binsOf: Readonly<Record<Layout['kind'], readonly Bin[]>> = {
  wide: [
    ...single([0, 1, 2, 3, 4, 5, 6, 7]),
    { label: '+8 to +14', least: 8 },
    { label: 'later', least: 15 }
  ],
  narrow: [...single([0, 1, 2, 3]), { label: '+4 to +7', least: 4 }, { label: 'later', least: 8 }]
};

/** The columns of a picture; that of what was said before the vote only where there is such a row. */
export function binsFor(days: readonly number[], kind: Layout['kind']): readonly Bin[] {
  const bins = binsOf[kind];
  return days.some((day) => day < 0) ? [before, ...bins] : bins;
}

/** In which column a number of days stands. */
export function binOf(days: number, bins: readonly Bin[]): number {
  const after = bins.findIndex(({ least }) => least > days);
  return after < 0 ? bins.length - 1 : Math.max(0, after - 1);
}
