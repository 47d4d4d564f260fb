/** Selecting cells with the mouse. */
import { followPointer } from './follow-pointer';
import type { Place, Selection } from './selection';

/** What of a grid the mouse needs. */
export interface MouseGrid {
  selection: Selection;
  /** Whether the mouse is on a row's number: it then selects whole rows. */
  isWholeRow: boolean;
  lastColumn: number;
  cellAt: (point: MouseEvent) => Place;
  select: (selection: Selection) => void;
}

/** Selects from the cell where a button was pressed to where it is let go; with Shift, from where the selection began. */
export function selectByMouse(
  event: PointerEvent,
  { selection, isWholeRow, lastColumn, cellAt, select }: MouseGrid
): void {
  const placeAt = (point: MouseEvent): Place => {
    const cell = cellAt(point);
    return isWholeRow ? { row: cell.row, column: 0 } : cell;
  };
  let to = placeAt(event);
  const begun = isWholeRow ? { row: to.row, column: lastColumn } : to;
  const from = event.shiftKey && selection.from.row >= 0 ? selection.from : begun;
  select({ from, to });
  followPointer((moved) => {
    const next = placeAt(moved);
    if (next.row === to.row && next.column === to.column) return;
    to = next;
    select({ from, to });
  });
}
