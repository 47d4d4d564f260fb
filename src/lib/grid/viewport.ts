/** Where rows stand while a grid scrolls. Browsers allow no element of a million rows' height: beyond a limit the scroll range is shorter than the rows. */

/** The greatest height of an element that all browsers lay out exactly, in pixels. */
const longest = 8_000_000;
/** Near both ends, the scroll range and the rows move alike. */
const exactEnd = 1_000_000;

/** The measures of a grid, in pixels. */
export interface Extent {
  rowCount: number;
  rowHeight: number;
  /** How much of the rows is in sight. */
  viewHeight: number;
}

/** `top`: how far the rows are scrolled; `scroll`: how far the browser is. */
export interface Scrolled {
  top: number;
  scroll: number;
}

/** The height of the element that scrolls. */
export const scrollHeight = ({ rowCount, rowHeight }: Extent): number =>
  Math.min(rowCount * rowHeight, longest);

/** How far the rows can be scrolled. */
export const maxTop = ({ rowCount, rowHeight, viewHeight }: Extent): number =>
  Math.max(0, rowCount * rowHeight - viewHeight);

/** How far the browser can scroll. */
const maxScroll = (extent: Extent): number => Math.max(0, scrollHeight(extent) - extent.viewHeight);

/** Whether the scroll range is shorter than the rows. */
const isScaled = (extent: Extent): boolean => maxTop(extent) > maxScroll(extent);

/** Where the browser is to stand for rows scrolled so far. */
export function scrollOf(top: number, extent: Extent): number {
  return mapped(top, maxTop(extent), maxScroll(extent));
}

/** How far the rows are scrolled where the browser stands there: the inverse of `scrollOf`. */
export function topOf(scroll: number, extent: Extent): number {
  return mapped(scroll, maxScroll(extent), maxTop(extent));
}

/** From one range into another: alike within `exactEnd` of both ends, stretched or shrunk between. */
function mapped(place: number, from: number, to: number): number {
  const at = Math.min(Math.max(place, 0), from);
  const end = Math.min(exactEnd, from / 4, to / 4);
  if (from === to || at <= end) return Math.min(at, to);
  if (at >= from - end) return to - (from - at);
  return end + ((at - end) * (to - 2 * end)) / (from - 2 * end);
}

/**
 * What a scroll of the browser does to the rows: wheel and finger move them as far as the browser; a thumb that was dragged,
 * which jumps by thousands of pixels, takes them to the place that it stands for.
 */
export function afterScroll({ top, scroll }: Scrolled, newScroll: number, extent: Extent): Scrolled {
  const moved = newScroll - scroll;
  const isJump = Math.abs(moved) > Math.max(5_000, 4 * extent.viewHeight);
  if (!isScaled(extent) || isJump) return { top: topOf(newScroll, extent), scroll: newScroll };
  const newTop = Math.min(Math.max(top + moved, 0), maxTop(extent));
  return { top: newTop, scroll: newScroll };
}

/** Whether the browser comes to an end of its range before the rows do, so that it must be put back in its place at once. */
export function isStuck({ top, scroll }: Scrolled, extent: Extent): boolean {
  const room = 2 * extent.viewHeight;
  const atEnd = scroll < room || scroll > maxScroll(extent) - room;
  return atEnd && Math.abs(scrollOf(top, extent) - scroll) > 1;
}

/** The rows to draw, with some beyond the edges: from the first up to, and without, the last. */
export function rowsInView(top: number, extent: Extent, beyond = 4): { first: number; end: number } {
  const { rowCount, rowHeight, viewHeight } = extent;
  return {
    first: Math.max(0, Math.floor(top / rowHeight) - beyond),
    end: Math.min(rowCount, Math.ceil((top + viewHeight) / rowHeight) + beyond)
  };
}

/** How far to scroll so that a row is wholly in sight; as it is where it already is. */
export function topToShow(row: number, top: number, extent: Extent): number {
  const { rowHeight, viewHeight } = extent;
  const start = row * rowHeight;
  const least = Math.min(start + rowHeight - viewHeight, start);
  return Math.min(Math.max(Math.min(Math.max(top, least), start), 0), maxTop(extent));
}
