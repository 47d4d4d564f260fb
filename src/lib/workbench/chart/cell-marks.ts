/** The cells of a grid, shaded by a number or coloured by a category. */
import { cell, text, type Markish } from '@observablehq/plot';
import { keyed } from '$lib/charts/keyed';
import { swatch, type KeyItem } from '$lib/charts/key';
import { lookOf, looksOf, shade } from './colours';
import type { Drawing, Point } from './drawing';
import { numberLabel } from './labels';
import { mostReached } from './settings';
import { measureName } from './words';

function rangeOf({ points }: Drawing): { least: number; most: number } {
  const shades = points.map(({ shade }) => shade ?? 0);
  return {
    least: shades.reduce((least, value) => Math.min(least, value), Infinity),
    most: shades.reduce((most, value) => Math.max(most, value), -Infinity)
  };
}

export function cellMarks(drawing: Drawing): Markish[] {
  const { settings, channels, categories } = drawing;
  const points = [...drawing.points];
  const looks = looksOf(drawing.colours, drawing.otherColours);
  const { least, most } = rangeOf(drawing);
  const shareOf = ({ shade }: Point) => (most > least ? ((shade ?? 0) - least) / (most - least) : 1);
  const isShaded = settings.aggregate !== 'none';
  const panel = channels.facet ? { fy: 'facet' } : {};
  const place = { ...panel, x: 'x', y: 'y' };
  const fits = (categories.x?.length ?? 0) <= 16;
  return [
    cell(points, {
      ...place,
      inset: 0.5,
      fill: (point: Point) => {
        if (isShaded) return shade(shareOf(point)).fill;
        return channels.colour ? lookOf(looks, point.colour).colour : 'var(--accent)';
      },
      ...(points.length <= mostReached && { render: keyed(points.map((_, i) => String(i))) })
    }),
    ...(isShaded && fits && points.length <= mostReached
      ? [
          text(points, {
            ...place,
            text: ({ shade }: Point) => numberLabel(shade ?? 0),
            fill: (point: Point) => shade(shareOf(point)).ink,
            pointerEvents: 'none'
          })
        ]
      : [])
  ];
}

/** What the shades mean: the least, the most and what lies between. */
export function shadeKey(drawing: Drawing): KeyItem[] {
  if (!drawing.points.length) return [];
  const { least, most } = rangeOf(drawing);
  const name = measureName(drawing.settings);
  if (least === most) return [swatch(`${name}: ${numberLabel(most)}`, shade(1).fill)];
  return [0, 0.5, 1].map((share) => {
    const value = numberLabel(least + share * (most - least));
    return swatch(share === 0 ? `${name}: ${value}` : value, shade(share).fill);
  });
}
