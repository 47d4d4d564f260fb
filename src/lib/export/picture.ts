import type { KeyItem } from '$lib/charts/key';
import { chartMarkup } from './chart-markup';
import { keyRow } from './key-row';
import { madeByReader } from './licence';
import type { Colour } from './light-colours';
import { element, escapeXml } from './markup';
import type { Measure, Type } from './measure';
import { wrap, wrapBalanced } from './wrap';

/** What a picture of a figure says, so that it can travel alone. */
export interface PictureContent {
  slug: string;
  /** What the figure is about. */
  title: string;
  headline: string;
  subtitle: string;
  /** The `svg` that `draw()` made. */
  chart: Element;
  /** Its size, in pixels. */
  chartSize: { width: number; height: number };
  /** What the chart shows, in words. */
  alt: string;
  key: readonly KeyItem[];
  /** Lines under the chart, as plain text: note, source with address, licence. */
  foot: readonly string[];
  readerMade: boolean;
}

/** What a picture is set with: they differ between a page and a build. */
export interface PictureMeans {
  measure: Measure;
  colour: Colour;
  /** The `@font-face` rules of what is embedded; may be empty. */
  fontFaces: string;
}

/** A picture that stands on its own, and its size in pixels. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const margin = 40;
const fonts = 'Inter, "Helvetica Neue", Arial, sans-serif';

/** Sets a chart with its headline, key, note and source as one SVG that needs no page, style sheet or network. */
export function composePicture(
  content: PictureContent,
  { measure, colour, fontFaces }: PictureMeans
): Picture {
  const inner = content.chartSize.width;
  const width = inner + 2 * margin;
  const parts: string[] = [];
  let y = margin;

  function addText(text: string, type: Type, ink: string, lineHeight: number, broken = wrap): void {
    for (const line of broken(text, inner, (part) => measure(part, type))) {
      const set = { x: margin, y: y + type.size, 'font-size': type.size, 'font-weight': type.weight };
      parts.push(element('text', { ...set, fill: colour(ink) }, escapeXml(line)));
      y += lineHeight;
    }
  }
  function addGroup(markup: string, height: number): void {
    parts.push(element('g', { transform: `translate(${margin},${y})` }, markup));
    y += height;
  }

  addText(content.title, { size: 13, weight: 600 }, 'var(--ink-soft)', 20);
  addText(content.headline, { size: 26, weight: 700 }, 'var(--ink)', 33, wrapBalanced);
  y += 4;
  addText(content.subtitle, { size: 14, weight: 400 }, 'var(--ink-soft)', 21);
  if (content.readerMade) addText(madeByReader, { size: 14, weight: 600 }, 'var(--warn)', 21);
  y += 14;
  const key = keyRow(content.key, inner, measure, colour);
  if (key.markup) addGroup(key.markup, key.height + 10);
  const chart = chartMarkup(content.chart, colour, `scrutineer-${content.slug}-`);
  addGroup(element('g', { class: 'chart' }, chart), content.chartSize.height);
  y += 18;
  parts.push(element('path', { d: `M${margin} ${y}h${inner}`, stroke: colour('var(--rule-strong)') }));
  y += 10;
  for (const line of content.foot) {
    addText(line, { size: 12, weight: 400 }, 'var(--ink-soft)', 18);
    y += 4;
  }

  const height = Math.ceil(y + margin - 16);
  const style = `${fontFaces}text{white-space:pre}.chart text{font-variant-numeric:tabular-nums}`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fonts,
      role: 'img'
    },
    element('title', {}, escapeXml(content.headline)),
    element('desc', {}, escapeXml(content.alt)),
    element('style', {}, escapeXml(style)),
    element('rect', { width, height, fill: colour('var(--paper)') }),
    ...parts
  );
  return { svg, width, height };
}
