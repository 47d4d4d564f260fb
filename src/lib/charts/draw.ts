import { plot, type PlotOptions } from '@observablehq/plot';
import { chartDocument } from './document';

/** Draws a chart: one `svg` element, in the page's type and colours. */
export function draw(options: PlotOptions): SVGSVGElement | HTMLElement {
  return plot({
    ...options,
    document: chartDocument(),
    style: { fontFamily: 'inherit', fontSize: '12px', background: 'none', color: 'inherit', maxWidth: 'none' }
  });
}

/** The chart as markup, for a page that is prerendered. */
export function drawMarkup(options: PlotOptions): string {
  return draw(options).outerHTML;
}
