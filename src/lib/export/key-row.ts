import type { KeyItem } from '$lib/charts/key';
import type { Colour } from './light-colours';
import { element, escapeXml } from './markup';
import type { Measure } from './measure';

const sign = 12;
const gap = 18;
const type = { size: 12, weight: 400 };
const lineHeight = 20;

/** What the marks mean, side by side in as many lines as the width asks for. */
export function keyRow(
  items: readonly KeyItem[],
  width: number,
  measure: Measure,
  colour: Colour
): { markup: string; height: number } {
  let x = 0;
  let line = 0;
  const placed = items.map(({ label, shapes }) => {
    const wide = sign + 6 + measure(label, type);
    if (x && x + wide > width) {
      x = 0;
      line += 1;
    }
    const at = `translate(${x.toFixed(1)},${line * lineHeight})`;
    x += wide + gap;
    const drawn = shapes.map(({ path, style }) => element('path', { d: path, ...resolved(style, colour) }));
    return element(
      'g',
      { transform: at },
      element('g', { transform: 'translate(6,8)', fill: 'none' }, ...drawn),
      element('text', { x: sign + 6, y: 12 }, escapeXml(label))
    );
  });
  const group = element('g', { 'font-size': type.size, fill: colour('var(--ink-soft)') }, ...placed);
  return items.length ? { markup: group, height: (line + 1) * lineHeight } : { markup: '', height: 0 };
}

const resolved = (style: Readonly<Record<string, string>>, colour: Colour) =>
  Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name,
      name === 'fill' || name === 'stroke' ? colour(value) : value
    ])
  );
