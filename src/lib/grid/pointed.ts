/** What of a grid a pointer means. */
import type { Place } from './selection';

/** Whether it is on the rows; a link in a cell is for itself. */
export function isInRows(target: EventTarget | null): target is Element {
  return target instanceof Element && !target.closest('a') && target.closest('.rows') !== null;
}

/** Whether pressing here begins to select cells: a finger scrolls. */
export const beginsSelection = ({ pointerType, button, target }: PointerEvent): boolean =>
  pointerType === 'mouse' && button === 0 && isInRows(target);

/** Whether it is on the number of a row. */
export const isOnNumber = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.count') !== null;

/**
 * Where a tap of a finger on a cell, or a press on a head, goes; null where to no place of the grid.
 * @param cellAt finds the cell at a point of the window
 */
export function tapped(event: MouseEvent, cellAt: (point: MouseEvent) => Place): Place | null {
  const { target } = event;
  const isFinger = event instanceof PointerEvent && event.pointerType !== 'mouse';
  if (isFinger && isInRows(target)) return cellAt(event);
  if (!(target instanceof Element) || target.closest('.filter')) return null;
  const head = target.closest<HTMLElement>('.head-cell');
  return head && { row: -1, column: Number(head.dataset.column) };
}
