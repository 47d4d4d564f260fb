/** What the keys of a grid do. */
import type { GridView } from './grid-view.svelte';
import { at, extended, isWide, moved, type Bounds, type Place, type Selection } from './selection';

/** What keys set going beyond the view itself. */
export interface GridActions {
  /** @param isShown whether the cell that has the focus comes into sight */
  select: (selection: Selection, isShown?: boolean) => void;
  filter: (column: number) => void;
  open: (place: Place) => void;
  copy: () => void;
}

export interface PressedGrid {
  view: GridView;
  selection: Selection;
  bounds: Bounds;
  /** The first row in sight. */
  first: number;
}

/** By how much a key makes a column wider, in pixels. */
const widthStep = 16;

/** Does what a key is for; it is then not the browser's any more. */
export function press(event: KeyboardEvent, grid: PressedGrid, actions: GridActions): void {
  const { key, shiftKey, altKey } = event;
  const far = event.ctrlKey || event.metaKey;
  const active = grid.selection.to;
  if (event.isComposing || (altKey && key !== 'ArrowDown')) return;
  const isDone =
    (far && key.toLowerCase() === 'a' && selectAll(grid, actions)) ||
    (active.row < 0 ? pressHead(event, far, grid, actions) : pressCell(key, far, grid, actions));
  const place = isDone || altKey ? undefined : moved(key, far, active, grid.bounds);
  if (place) actions.select(shiftKey ? extended(grid.selection, place) : at(place));
  if (isDone || place) event.preventDefault();
}

function selectAll({ bounds }: PressedGrid, actions: GridActions): boolean {
  const from = { row: bounds.rowCount - 1, column: bounds.columnCount - 1 };
  if (bounds.rowCount > 0) actions.select({ from, to: { row: 0, column: 0 } }, false);
  return true;
}

/** Whether the key does something to a head. */
function pressHead(event: KeyboardEvent, far: boolean, grid: PressedGrid, actions: GridActions): boolean {
  const { key, shiftKey, altKey } = event;
  const { view, first } = grid;
  const { column } = grid.selection.to;
  const step = shiftKey && !far ? { ArrowLeft: -widthStep, ArrowRight: widthStep }[key] : undefined;
  if (step) view.widths.resize(column, view.widths.of(column) + step);
  else if (key === 'Enter' || key === ' ') void view.rows.sort(column, shiftKey);
  else if ((altKey && key === 'ArrowDown') || (key.toLowerCase() === 'f' && !far)) actions.filter(column);
  else if (key.toLowerCase() === 'w' && !far) view.fit(column, first);
  else return false;
  return true;
}

/** Whether the key does something to cells. */
function pressCell(key: string, far: boolean, { selection }: PressedGrid, actions: GridActions): boolean {
  if (key === 'Enter') actions.open(selection.to);
  else if (far && key.toLowerCase() === 'c') actions.copy();
  else if (key === 'Escape' && isWide(selection)) actions.select(at(selection.to));
  else return false;
  return true;
}
