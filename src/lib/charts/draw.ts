import { plot, type PlotOptions } from '@observablehq/plot';
import { browser } from '$app/environment';
import { chartDocument } from './document';

/**
 * Draws a chart as one `svg` element, in the page's type and colours. Its height is fixed and its width that of its
 * container, so that a prerendered picture gives way to a live one without a shift.
 */
export function draw(options: PlotOptions): Element {
  const picture = plot({
    ...options,
    document: chartDocument(),
    style: {
      fontFamily: 'inherit',
      fontSize: '12px',
      background: 'none',
      color: 'inherit',
      overflow: 'visible'
    }
  });
  picture.setAttribute('preserveAspectRatio', 'xMinYMin meet');
  picture.style.setProperty('width', '100%');
  picture.style.setProperty('max-width', 'none');
  picture.style.setProperty('height', `${options.height}px`);
  for (const group of picture.querySelectorAll('g[aria-label]')) nameless(group);
  return picture;
}

/** Plot names its groups (“dot”, “y-axis tick label”), which tells a listener nothing: the alternative text does. Marks stay in reach. */
function nameless(group: Element): void {
  group.removeAttribute('aria-label');
  if (!group.querySelector('[data-key]')) group.setAttribute('aria-hidden', 'true');
}

/** The attributes that say where a mark stands. */
const positions = / (?:[xy][12]?|c[xy]|d|transform|width|height)="[^"]*"/g;
const plotStyle = /<style>[^<]*<\/style>/;
const toTenths = (attribute: string) => attribute.replaceAll(/(\.\d)\d+/g, '$1');

/**
 * The chart as markup for a page that is prerendered. In the page itself nothing is drawn: hydration keeps the markup that
 * stands there, whatever it is given, as long as it is given something. Tenths of a pixel are enough, and what Plot's own
 * style element says is in the page's styles (`live-chart.css`).
 */
export function prerendered(options: () => PlotOptions): string {
  return browser ? ' ' : draw(options()).outerHTML.replace(plotStyle, '').replaceAll(positions, toTenths);
}

/**
 * Gives what a picture defines (hatching, clipping) names of its own: a prerendered picture that is hidden beside it defines
 * the same, and a browser would look there, where nothing is drawn.
 */
export function withOwnNames(picture: Element, suffix: string): Element {
  const names = new Set([...picture.querySelectorAll('[id]')].map(({ id }) => id));
  for (const element of picture.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      const [, used = ''] = /^url\(#(.+)\)$/.exec(value) ?? [];
      if (name === 'id') element.setAttribute(name, `${value}-${suffix}`);
      else if (names.has(used)) element.setAttribute(name, `url(#${used}-${suffix})`);
    }
  return picture;
}
