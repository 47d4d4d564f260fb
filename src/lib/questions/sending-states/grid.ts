import { cellKey, linesWithin, rankedGrid, type RankedGrid } from '../ranked-grid';
import type { SendingRow } from './row';

/** States and hosts at most before «show all», and in a thumbnail. */
const firstLines = 24;
const fewLines = 8;

export const keyOf = ({ state, country }: Pick<SendingRow, 'state' | 'country'>): string =>
  cellKey(state, country);

/** The states that most missions came from, the hosts of most of them, and where they met. */
export function gridOf(rows: readonly SendingRow[], limit: number): RankedGrid<SendingRow> {
  const most = linesWithin(limit, firstLines, fewLines);
  return rankedGrid(
    rows,
    { of: (row) => row.state, by: 'state', most },
    { of: (row) => row.country, by: 'host country', most }
  );
}

/** The cells where a state meets its own elections and no row is held. */
export function ownCells({ down, across, cells }: RankedGrid<SendingRow>) {
  const held = new Set(cells.map(({ key }) => key));
  return down
    .filter((state) => across.includes(state))
    .map((state) => ({ key: cellKey(state, state), down: state, across: state }))
    .filter(({ key }) => !held.has(key));
}
