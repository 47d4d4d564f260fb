import { groupBy, sumBy } from '$lib/charts/group-by';
import { leftOut, type LeftOut } from './left-out';
import { byCount } from './most';
import { firstPanels } from './question';

/** One dimension of a grid: what of a row it shows, what it is called, and how many lines at most. */
export interface Side<Row> {
  of(row: Row): string;
  /** `country` */
  by: string;
  most: number;
}

/** A cell with the rows that meet in it. */
export interface RankedCell<Row> {
  /** `<down>|<across>` */
  key: string;
  down: string;
  across: string;
  rows: readonly Row[];
}

/** What is most frequent in two dimensions, the most frequent first, and the cells where rows meet. */
export interface RankedGrid<Row> {
  down: string[];
  across: string[];
  cells: RankedCell<Row>[];
  hidden: LeftOut;
}

/** Ranks the lines down by their rows, and those across by their rows in the lines down that are shown. */
export function rankedGrid<Row>(rows: readonly Row[], down: Side<Row>, across: Side<Row>): RankedGrid<Row> {
  const allDown = byCount(sumBy(rows, down.of));
  const shownDown = allDown.slice(0, down.most);
  const inDown = new Set(shownDown);
  const allAcross = byCount(sumBy(rows, across.of, (row) => Number(inDown.has(down.of(row)))));
  const shownAcross = allAcross.slice(0, across.most);
  const inAcross = new Set(shownAcross);
  const drawn = rows.filter((row) => inDown.has(down.of(row)) && inAcross.has(across.of(row)));
  const cells = [...groupBy(drawn, (row) => cellKey(down.of(row), across.of(row)))].flatMap(
    ([key, group]) => {
      const [row] = group;
      return row ? [{ key, down: down.of(row), across: across.of(row), rows: group }] : [];
    }
  );
  const hidden = leftOut(
    { [down.by]: allDown.length - shownDown.length, [across.by]: allAcross.length - shownAcross.length },
    rows.length - drawn.length
  );
  return { down: shownDown, across: shownAcross, cells, hidden };
}

export const cellKey = (down: string, across: string): string => `${down}|${across}`;

/** Lines of a grid at most: all for «show all», few in a thumbnail. */
export function linesWithin(limit: number, first: number, few: number): number {
  if (limit === Infinity) return Infinity;
  return limit < firstPanels ? few : first;
}
