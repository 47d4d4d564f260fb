import { draw } from '$lib/charts/draw';
import { builtLayouts } from '$lib/charts/layout';
import { defaultView } from '$lib/link/view';
import { loadNames } from '$lib/questions/load-names.server';
import { folder, questionRows } from '$lib/questions/load.server';
import tokens from '../../styles/tokens.css?raw';

/** The shape of a thumbnail, in pixels of the chart's narrow layout. */
export const thumbnailSize = { width: 340, height: 224 };

/** Labels reach over the edge of a chart by some pixels. */
const edge = 14;

/** Small multiples, strips or columns in a thumbnail: as many as are seen. */
const limit = 6;

/** The upper part of a question's chart as a picture that stands alone, light or dark as the page that shows it. */
export async function thumbnail(slug: string): Promise<string> {
  const { question } = folder(slug);
  const variant = question.variants[0].id;
  const rows = question.rows(await questionRows(slug), variant);
  // A thumbnail has no key that would explain them.
  const names = { ...loadNames(), annotations: [] };
  const view = { names, variant, scale: defaultView.scale, layout: builtLayouts[0], limit };
  const picture = draw(question.chart(rows, view).options);
  const { width, height } = thumbnailSize;
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  picture.setAttribute('viewBox', `${-edge} 0 ${width + 2 * edge} ${height}`);
  picture.setAttribute('width', `${width}`);
  picture.setAttribute('height', `${height}`);
  picture.setAttribute('style', 'font: 12px Inter, "Helvetica Neue", Arial, sans-serif; color: var(--ink)');
  picture.setAttribute('preserveAspectRatio', 'xMidYMin slice');
  const style = picture.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = tokens.replace(/\/\*.*?\*\//gs, '');
  picture.prepend(style);
  return picture.outerHTML;
}
