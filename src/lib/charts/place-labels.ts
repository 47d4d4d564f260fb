/** A dot that asks for a label, in pixels. */
export interface Labelled {
  key: string;
  label: string;
  x: number;
  y: number;
}

/** A label that found room: it begins or ends beside its dot. */
export interface PlacedLabel {
  key: string;
  label: string;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels of an average letter, of half a line, and from a dot to its label. */
const letter = 6.3;
const half = 7;
const gap = 6;
const dotRadius = 4;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Gives labels to the dots that stand farthest from the others, right or left of them, where they cover neither a dot nor
 * another label nor the edge.
 */
export function placeLabels(points: readonly Labelled[], frame: Box, most: number): PlacedLabel[] {
  const dots = points.map(({ key, x, y }) => ({
    key,
    box: { left: x - dotRadius, right: x + dotRadius, top: y - dotRadius, bottom: y + dotRadius }
  }));
  const lonely = points
    .map((point) => ({ point, room: distanceToNext(point, points) }))
    .sort((a, b) => b.room - a.room || (a.point.key < b.point.key ? -1 : 1));
  const placed: (PlacedLabel & { box: Box })[] = [];
  for (const { point } of lonely) {
    if (placed.length >= most) break;
    const width = point.label.length * letter;
    const sides = [
      { anchor: 'start' as const, left: point.x + gap },
      { anchor: 'end' as const, left: point.x - gap - width }
    ];
    for (const { anchor, left } of sides) {
      const box = { left, right: left + width, top: point.y - half, bottom: point.y + half };
      const inside = box.left >= frame.left && box.right <= frame.right;
      const free =
        placed.every((other) => !overlap(box, other.box)) &&
        dots.every(({ key, box: other }) => key === point.key || !overlap(box, other));
      if (inside && free) {
        placed.push({ key: point.key, label: point.label, anchor, box });
        break;
      }
    }
  }
  return placed.map(({ key, label, anchor }) => ({ key, label, anchor }));
}

const distanceToNext = (point: Labelled, points: readonly Labelled[]) =>
  points.reduce(
    (least, other) =>
      other.key === point.key ? least : Math.min(least, Math.hypot(other.x - point.x, other.y - point.y)),
    1e6
  );
