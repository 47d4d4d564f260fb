import { dot, type Markish } from '@observablehq/plot';
import { claimMarks, markOf } from './claim';
import { keyed } from './keyed';

/** A stated total, drawn over the bar of the parts that are known of it. */
export interface TotalMark {
  key: string;
  /** The bar that it stands on. */
  id: string;
  x: number;
  /** How the total is known, by its mark (see `claimMarks`). */
  status: string;
}

/** Totals as marks on bars of `stackedBars`, in the colour of text, so that no part of a bar is taken for them. */
export const totalMarks = (totals: readonly TotalMark[]): Markish[] =>
  claimMarks.map(({ name, symbol, filled }) => {
    const data = totals.filter(({ status }) => markOf(status) === name);
    return dot(data, {
      x: 'x',
      y: 'id',
      r: 4,
      symbol,
      fill: filled ? 'var(--ink)' : 'var(--paper)',
      stroke: filled ? 'var(--paper)' : 'var(--ink)',
      strokeWidth: 1.2,
      render: keyed(data.map(({ key }) => key))
    });
  });
