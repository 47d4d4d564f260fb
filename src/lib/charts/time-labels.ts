import type { Box, Ground } from './ground';
import { tenth, type Create } from './over-all';
import type { TimeMarks } from './time-marks';

const size = 10;
/** Pixels between the top of a box and its words, clear of a grid line there. */
const above = 5;
const dotRoom = 6;

interface Place {
  box: Box;
  x: number;
  label: string;
}

/**
 * The words beside a line and a band, each once: in the first box in which they meet no mark, no line and no edge. Where
 * there is none, the key has to do.
 */
export function timeLabels({ band, rules }: TimeMarks, ground: Ground, create: Create): SVGElement[] {
  const lines = ground.boxes.flatMap((box) =>
    rules
      .filter(({ panel }) => panel === box.id)
      .map(({ date, label }): Place => ({ box, label, x: ground.x(date, box) }))
  );
  const bands = band
    ? ground.boxes.map((box): Place => ({ box, label: band.label, x: ground.x(band.from, box) }))
    : [];
  const words = [...new Set(rules.map(({ label }) => label))].map((label) =>
    lines.filter((line) => line.label === label)
  );
  return [...words, bands].flatMap((places) => {
    const free = places.find((place) => isFree(place, lines, ground));
    if (!free) return [];
    const text = create('text', {
      x: tenth(free.x + 3),
      y: tenth(free.box.top + above + size - 1),
      'font-size': size,
      'text-anchor': 'start',
      fill: 'var(--ink-soft)'
    });
    text.textContent = free.label;
    return [text];
  });
}

function isFree({ box, x, label }: Place, lines: readonly Place[], { dots }: Ground): boolean {
  const right = x + 6 + 0.62 * size * label.length;
  const bottom = box.top + above + size;
  if (right > box.left + box.width || bottom > box.top + box.height) return false;
  if (lines.some((line) => line.box === box && line.x > x && line.x < right)) return false;
  return !dots.some(
    (dot) =>
      dot.x > x - dotRoom && dot.x < right + dotRoom && dot.y > box.top - dotRoom && dot.y < bottom + dotRoom
  );
}
