import type { KeyItem } from '$lib/charts/key';
import { chartMarkup } from '$lib/export/chart-markup';
import { keyRow } from '$lib/export/key-row';
import { element } from '$lib/export/markup';
import type { Measure } from '$lib/export/measure';
import type { CardChart } from './card';
import { lightColour as colour } from './colour.server';
import { chartLayout, chartPlace, chartScale, keyScale } from './geometry';

/** How far labels reach over the edges of a chart, in its own pixels. */
const edge = 14;
/** A chart that is longer than its room fades out over so many pixels of the picture. */
const fade = 70;

/** The upper part of a chart, as much as there is room for. */
export function chartPart({ draw, height }: CardChart): string {
  const shown = Math.min(height, chartPlace.height / chartScale);
  const wide = chartLayout.width + 2 * edge;
  const place = {
    x: chartPlace.x - edge * chartScale,
    y: chartPlace.y,
    width: wide * chartScale,
    height: shown * chartScale
  };
  const viewBox = `${-edge} 0 ${wide} ${shown}`;
  const chart = element('svg', { ...place, viewBox }, chartMarkup(draw(), colour, ''));
  if (height <= shown) return chart;
  const bottom = { ...place, y: place.y + place.height - fade, height: fade + 1 };
  return chart + fading() + element('rect', { ...bottom, fill: 'url(#fading)' });
}

const fading = () =>
  element(
    'linearGradient',
    { id: 'fading', x1: 0, x2: 0, y1: 0, y2: 1 },
    element('stop', { 'stop-color': colour('var(--paper)'), 'stop-opacity': 0 }),
    element('stop', { offset: 1, 'stop-color': colour('var(--paper)') })
  );

/** What the marks mean, in lines of a width; null where an item alone is wider. All in pixels of the picture. */
export function keyPart(
  items: readonly KeyItem[],
  width: number,
  measure: Measure
): { markup: string; height: number } | null {
  const inner = width / keyScale;
  const sign = 18;
  const isTooWide = ({ label }: KeyItem) => sign + measure(label, { size: 12, weight: 400 }) > inner;
  if (!items.length || items.some(isTooWide)) return null;
  const { markup, height } = keyRow(items, inner, measure, colour);
  return { markup: element('g', { transform: `scale(${keyScale})` }, markup), height: height * keyScale };
}
