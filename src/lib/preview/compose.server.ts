import { element, escapeXml } from '$lib/export/markup';
import { previewSize } from '$lib/ui/preview';
import type { Card } from './card';
import { chartPart, keyPart } from './chart-part.server';
import { lightColour as colour } from './colour.server';
import { fitText, shortenText, type Room, type SetText } from './fit-text';
import { floor, margin, wordsWidth } from './geometry';
import { typeSetters, type TypeSetters } from './type-setter.server';

const sizes = { title: [30, 28, 26, 24, 22], headline: [72, 64, 56, 52, 48, 44, 40, 37, 34] };
const largestBesideChart = 56;
const space = { underTitle: 18, overKey: 24, overFloor: 28 };

/** Sets a card as SVG that the renderer can paint: plain colours, the site's fonts, nothing wider than its room. */
export async function composeCard(card: Card): Promise<string> {
  const setters = await typeSetters();
  const { width, height } = previewSize;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': setters.sans.family },
    element('rect', { width, height, fill: colour('var(--paper)') }),
    card.chart ? setters.sans.set(chartPart(card.chart)) : '',
    words(card, setters),
    foot(card.source, setters)
  );
}

/** Title and headline, and under them the chart's key where there is room for all of it. */
function words({ title, headline, chart }: Card, { sans, sansBold, serifBold }: TypeSetters): string {
  const width = chart ? wordsWidth.besideChart : wordsWidth.alone;
  const twoLines: Room = { width, height: 70 };
  const small =
    fitText(title, twoLines, sizes.title, sansBold.widthOf) ??
    shortenText(title, twoLines, Math.min(...sizes.title), sansBold.widthOf);

  const top = margin + heightOf(small) + space.underTitle;
  const room: Room = { width, height: floor - space.overFloor - top };
  const largest = chart ? sizes.headline.filter((size) => size <= largestBesideChart) : sizes.headline;
  const key = chart && keyPart(chart.key, width, sans.measure);
  const lessKey = { width, height: room.height - (key?.height ?? 0) - space.overKey };
  const withKey = key && fitText(headline, lessKey, largest, serifBold.widthOf);
  const large =
    withKey ??
    fitText(headline, room, largest, serifBold.widthOf) ??
    shortenText(headline, room, Math.min(...largest), serifBold.widthOf);

  const underHeadline = top + heightOf(large) + space.overKey;
  return [
    sansBold.set(lines(small, margin, { 'font-weight': 600, fill: colour('var(--ink-soft)') })),
    serifBold.set(
      lines(large, top, { 'font-family': serifBold.family, 'font-weight': 600, fill: colour('var(--ink)') })
    ),
    withKey ? element('g', { transform: `translate(${margin},${underHeadline})` }, sans.set(key.markup)) : ''
  ].join('');
}

const heightOf = ({ lines, lineHeight }: SetText) => lines.length * lineHeight;

function lines({ lines, size, lineHeight }: SetText, top: number, style: Record<string, string | number>) {
  return lines
    .map((line, i) => {
      const y = top + i * lineHeight + 0.9 * size;
      return element('text', { x: margin, y, 'font-size': size, ...style }, escapeXml(line));
    })
    .join('');
}

/** The name of the site, and on what the picture rests. */
function foot(source: string, { sans, sansBold }: TypeSetters): string {
  const right = previewSize.width - margin;
  const y = floor + 45;
  const name = { x: margin, y, 'font-size': 26, 'font-weight': 600, fill: colour('var(--accent)') };
  const rest = { x: right, y, 'font-size': 22, 'text-anchor': 'end', fill: colour('var(--ink-soft)') };
  return [
    element('path', { d: `M${margin} ${floor}H${right}`, stroke: colour('var(--rule-strong)') }),
    sansBold.set(element('text', name, 'Scrutineer')),
    sans.set(element('text', rest, escapeXml(source)))
  ].join('');
}
