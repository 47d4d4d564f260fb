import type { Layout } from '$lib/charts/layout';
import { matrix, type MatrixCell } from '$lib/charts/matrix';
import { shareFill } from '$lib/charts/share-steps';
import type { PlotOptions } from '@observablehq/plot';
import { percent } from '$lib/ui/words';
import { fewestShared } from '../pairs';
import type { Frame } from './frame';
import { filled, kindOf, kinds, knownOf } from './kinds';
import type { CoverageRow } from './row';

/** Pixels for the labels of the rows. */
const labels = {
  single: { narrow: 88, wide: 130 },
  many: { narrow: 148, wide: 190 },
  turned: { narrow: 112, wide: 190 }
};
const narrowestColumn = 13;

/** The grid of missions or of groups of missions. Where its columns would be too narrow, rows and columns change places. */
export function coverageGrid(
  cells: ReadonlyMap<string, readonly CoverageRow[]>,
  frame: Frame,
  { down, across }: { down: readonly string[]; across: readonly string[] },
  { layout, variant }: { layout: Layout; variant: string }
): PlotOptions {
  const room = frame.single ? labels.single : labels.many;
  const turned = frame.single && (layout.width - room[layout.kind]) / across.length < narrowestColumn;
  const drawn = down.flatMap((row) =>
    across.flatMap((column): MatrixCell[] => {
      const missions = cells.get(`${row}|${column}`);
      if (!missions) return [];
      const place = turned ? { row: column, column: row } : { row, column };
      const look = frame.single ? missionLook(missions, variant) : groupLook(missions, variant, layout);
      return [{ key: `${row}|${column}`, ...place, ...look }];
    })
  );
  const total = (id: string) =>
    down.length ? across.reduce((sum, column) => sum + (cells.get(`${id}|${column}`)?.length ?? 0), 0) : 0;
  const downItems = down.map((id) => ({
    id,
    label: frame.single ? frame.down.label(id) : `${frame.down.label(id)} (${total(id)})`
  }));
  const acrossItems = across.map((id) => ({ id, label: frame.across.label(id) }));
  return matrix({
    cells: drawn,
    rows: turned ? acrossItems : downItems,
    columns: turned ? downItems : acrossItems,
    layout,
    labels: turned ? labels.turned : room,
    headHeight: frame.single ? 88 : 74,
    id: `data-coverage-${variant}`
  });
}

type Look = Omit<MatrixCell, 'key' | 'row' | 'column'>;

/** One mission: how many of the kinds it has, or how many rows of the one kind. */
function missionLook(missions: readonly CoverageRow[], variant: string): Look {
  const kind = kindOf(variant);
  const n = missions.reduce((sum, row) => sum + (kind ? row[kind.id] : filled(row).length), 0);
  if (n <= 0) return { fill: 'hatched' };
  return { ...shareFill(kind ? 0.5 : n / kinds.length), text: `${n}` };
}

/** Several missions: the share of what was looked for that is known; of fewer than five missions their number only. */
function groupLook(missions: readonly CoverageRow[], variant: string, { kind: layout }: Layout): Look {
  const { known, of } = knownOf(missions, variant);
  if (!known) return { fill: 'hatched' };
  if (missions.length < fewestShared)
    return { fill: 'var(--rule)', opacity: 0.55, ink: 'var(--ink-soft)', text: `n = ${missions.length}` };
  const share = percent(known / of);
  return { ...shareFill(known / of), text: layout === 'wide' ? `${share}, n = ${missions.length}` : share };
}
