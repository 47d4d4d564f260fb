import type { Layout } from '$lib/charts/layout';
import { matrix, type MatrixCell } from '$lib/charts/matrix';
import { shareFill } from '$lib/charts/share-steps';
import type { PlotOptions } from '@observablehq/plot';
import { percent } from '$lib/ui/words';
import { isEnough, type PairOfOrganizations } from './by-pair';

/** Organizations down and across, in one order. */
export interface PairGrid {
  down: readonly string[];
  across: readonly string[];
  pairs: readonly PairOfOrganizations[];
  label(organization: string): string;
  layout: Layout;
}

const labels = { narrow: 92, wide: 150 };
const widthForBoth = 62;
/** A cell that tells a number of contests, not a share. */
export const plain = { fill: 'var(--rule)', opacity: 0.55 };

/** Pixels between the middles of two columns. */
export const columnWidth = ({ kind, width }: Layout, columns: number) => (width - labels[kind]) / columns;

/**
 * Each cell says at which share of their shared contests two organizations concluded differently, and of how many. Where a
 * cell has no room for both, the share stands above the diagonal and the number of contests below.
 */
export function pairGrid({ down, across, pairs, label, layout }: PairGrid): PlotOptions {
  const roomy = columnWidth(layout, across.length) > widthForBoth;
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  const cells = down.flatMap((row, i) =>
    across.flatMap((column): MatrixCell[] => {
      const pair = byKey.get([row, column].sort().join('|'));
      if (!pair || row === column) return [];
      const place = { key: pair.key, row, column };
      const below = across.includes(row) && across.indexOf(column) < i;
      if (!isEnough(pair))
        return [
          {
            ...place,
            ...plain,
            ink: 'var(--ink-soft)',
            ...(roomy ? { text: `n = ${pair.of}` } : below ? { text: `${pair.of}` } : {})
          }
        ];
      const share = pair.times / pair.of;
      if (roomy) return [{ ...place, ...shareFill(share), text: `${percent(share)} of ${pair.of}` }];
      if (below) return [{ ...place, ...plain, ink: 'var(--ink)', text: `${pair.of}` }];
      return [{ ...place, ...shareFill(share), text: `${Math.round(share * 100)}` }];
    })
  );
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, label: label(id) }));
  return matrix({
    cells,
    rows: named(down),
    columns: named(across),
    layout,
    labels,
    id: 'agreement',
    headHeight: 84
  });
}
