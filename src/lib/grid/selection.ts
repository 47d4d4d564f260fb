/** The cells that are selected: a rectangle between the cell where it began and the one that has the focus. */

/** A cell by its place in view: 0 is the first row; -1 the head. */
export interface Place {
  row: number;
  column: number;
}

export interface Selection {
  from: Place;
  to: Place;
}

/** A rectangle of cells, its last row and column included. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export const at = (place: Place): Selection => ({ from: place, to: place });

/** The selection up to another cell; heads are not selected. */
export const extended = ({ from }: Selection, to: Place): Selection =>
  from.row < 0 || to.row < 0 ? at(to) : { from, to };

export function areaOf({ from, to }: Selection): Area {
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column)
  };
}

/** Whether more than one cell is selected. */
export const isWide = ({ from, to }: Selection): boolean => from.row !== to.row || from.column !== to.column;

export interface Bounds {
  rowCount: number;
  columnCount: number;
  /** How many rows a page key goes. */
  page: number;
}

/** Where a key leads from a place; undefined for a key that leads nowhere. `far`: with Ctrl or Cmd. */
export function moved(key: string, far: boolean, { row, column }: Place, bounds: Bounds): Place | undefined {
  const lastRow = bounds.rowCount - 1;
  const lastColumn = bounds.columnCount - 1;
  const to = (newRow: number, newColumn: number): Place => ({
    row: Math.max(-1, Math.min(newRow, lastRow)),
    column: Math.max(0, Math.min(newColumn, lastColumn))
  });
  switch (key) {
    case 'ArrowUp':
      return to(far ? Math.min(row, 0) : row - 1, column);
    case 'ArrowDown':
      return to(far ? lastRow : row + 1, column);
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, far ? lastColumn : column + 1);
    case 'Home':
      return to(far ? Math.min(0, lastRow) : row, 0);
    case 'End':
      return to(far ? lastRow : row, lastColumn);
    case 'PageUp':
      return to(Math.max(Math.min(row, 0), row - bounds.page), column);
    case 'PageDown':
      return to(row + bounds.page, column);
    default:
      return undefined;
  }
}
