import { groupBy } from '$lib/charts/group-by';
import { matrix, type MatrixCell } from '$lib/charts/matrix';
import { shareFill } from '$lib/charts/share-steps';
import type { Layout } from '$lib/charts/layout';
import type { PlotOptions } from '@observablehq/plot';
import { percent } from '$lib/ui/words';
import { roleOf, roles } from './accounts';
import type { AccountRow } from './row';

/** One row of the grid: an organization or a country and its conclusions. */
export interface AccountGroup {
  id: string;
  label: string;
  rows: readonly AccountRow[];
}

/** Groups down, roles of the source across: how many conclusions, shaded by their share in the group. An empty cell is zero. */
export function roleGrid(groups: readonly AccountGroup[], layout: Layout): PlotOptions {
  const cells = groups.flatMap(({ id, rows }) =>
    [...groupBy(rows, (row) => roleOf(row.role))].map(([role, found]): MatrixCell => {
      const share = found.length / rows.length;
      const shown = layout.kind === 'wide' ? `${found.length} (${percent(share)})` : `${found.length}`;
      return { key: `${id}|${role}`, row: id, column: role, ...shareFill(share), text: shown };
    })
  );
  return matrix({
    cells,
    rows: groups.map(({ id, label, rows }) => ({ id, label: `${label} (${rows.length})` })),
    columns: roles.map(({ id, label }) => ({ id, label })),
    layout,
    labels: { narrow: 124, wide: 210 },
    headHeight: 124,
    id: 'whose-account'
  });
}
