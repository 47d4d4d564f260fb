import type { Colour } from './light-colours';
import { element, escapeXml } from './markup';

const elements = new Set([
  'circle', 'clipPath', 'defs', 'desc', 'ellipse', 'g', 'line', 'linearGradient', 'marker', 'mask', 'path', 'pattern',
  'polygon', 'polyline', 'radialGradient', 'rect', 'stop', 'symbol', 'text', 'title', 'tspan', 'use'
]); // prettier-ignore

const colours = new Set(['fill', 'stroke', 'stop-color', 'flood-color', 'color']);
/** What only a live page needs. */
const live = /^(?:aria-|data-|on|xmlns)|^(?:class|role|tabindex|pointer-events|cursor|style)$/;
/** What of a style attribute says how something is painted, and may stand as an attribute of its own. */
const painted =
  /^(?:fill|stroke|opacity|font|text-anchor|dominant-baseline|paint-order|stop-|letter-spacing)/;

/**
 * A chart as markup that needs no page around it: plain colours, ids of its own, and nothing that could run or fetch.
 * @param chart the `svg` that `draw()` made, in the page or not
 * @param prefix what its ids begin with, so that pictures can stand together in one document
 * @returns the content of the `svg`, in a group
 */
export function chartMarkup(chart: Element, colour: Colour, prefix: string): string {
  const inherited = { 'font-size': 12, 'text-anchor': 'middle', fill: colour('currentColor') };
  return element('g', inherited, childrenOf(chart, colour, prefix));
}

function childrenOf(parent: Node, colour: Colour, prefix: string): string {
  return [...parent.childNodes].map((child) => written(child, colour, prefix)).join('');
}

function written(node: Node, colour: Colour, prefix: string): string {
  if (isText(node)) return escapeXml(node.data);
  if (!isElement(node)) return '';
  if (node.localName === 'a') return childrenOf(node, colour, prefix);
  if (!elements.has(node.localName)) return '';
  return element(node.localName, attributesOf(node, colour, prefix), childrenOf(node, colour, prefix));
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

function attributesOf(node: Element, colour: Colour, prefix: string): Record<string, string> {
  const all = [...node.attributes].map(({ name, value }): [string, string] => [name, value]);
  const kept: [string, string][] = [...all.filter(([name]) => !live.test(name)), ...styled(node)];
  return Object.fromEntries(
    kept.flatMap(([name, value]): [string, string][] => {
      if (name === 'id') return [[name, prefix + value]];
      if (name.endsWith('href'))
        return value.startsWith('#') ? [['href', `#${prefix}${value.slice(1)}`]] : [];
      if (value.includes('url('))
        return /^url\(#[^)]*\)$/.test(value) ? [[name, value.replace('#', `#${prefix}`)]] : [];
      return [[name, colours.has(name) && value !== 'inherit' ? colour(value) : value]];
    })
  );
}

/** What a style attribute paints; it outdoes the attributes beside it. */
function styled(node: Element): [string, string][] {
  return (node.getAttribute('style') ?? '').split(';').flatMap((declaration): [string, string][] => {
    const [name = '', ...value] = declaration.split(':');
    const said = value.join(':').trim();
    return painted.test(name.trim()) && said && said !== 'inherit' ? [[name.trim(), said]] : [];
  });
}
