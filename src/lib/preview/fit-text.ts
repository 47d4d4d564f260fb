import { wrap, wrapBalanced } from '$lib/export/wrap';

/** A text as it is set: its lines, and their size and distance in pixels. */
export interface SetText {
  lines: string[];
  size: number;
  lineHeight: number;
}

/** Where a text may stand, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** How wide a text is at a size, in pixels. */
export type WidthOf = (text: string, size: number) => number;

const lineHeightOf = (size: number) => Math.round(size * 1.16);

/** A number stays with its sign of per cent. */
const kept = (text: string) => text.replaceAll(' %', '\u00a0%');

/**
 * Sets a text as large as its room allows, in lines of about one length.
 * @param sizes in pixels, the largest first
 * @returns null where it does not fit at the smallest size either
 */
export function fitText(
  text: string,
  room: Room,
  sizes: readonly number[],
  widthOf: WidthOf
): SetText | null {
  for (const size of sizes) {
    const lineHeight = lineHeightOf(size);
    const inPixels = (part: string) => widthOf(part, size);
    if (text.split(' ').some((word) => inPixels(word) > room.width)) continue;
    const lines = wrapBalanced(kept(text), room.width, inPixels);
    if (lines.length * lineHeight <= room.height) return { lines, size, lineHeight };
  }
  return null;
}

/** Sets as much of a text as fits at one size, and shows by dots that words are left out at its end. */
export function shortenText(text: string, room: Room, size: number, widthOf: WidthOf): SetText {
  const lineHeight = lineHeightOf(size);
  const words = kept(text).split(' ');
  const linesOf = (count: number) => {
    const first = words.slice(0, count).join(' ');
    const shown = count < words.length ? `${first.replace(/[,;:–]+$/, '')} …` : first;
    return wrap(shown, room.width, (part) => widthOf(part, size));
  };
  let count = words.length;
  while (count > 1 && linesOf(count).length * lineHeight > room.height) count -= 1;
  return { lines: linesOf(count), size, lineHeight };
}
