import { chartDocument } from '$lib/charts/document';
import { draw } from '$lib/charts/draw';
import { builtLayouts } from '$lib/charts/layout';
import { licence } from '$lib/export/licence';
import { pagePicture } from '$lib/export/page-picture';
import type { Picture, PictureContent } from '$lib/export/picture';
import { plainText } from '$lib/export/plain-text';
import { mostFrequentPublishers, sourceLine } from '$lib/export/source-line';
import { leftOutSaid } from '$lib/questions/left-out';
import type { Chart } from '$lib/questions/question';
import { fetchSources } from '../fetch-documents';
import type { ExportedFigure } from './exported-figure';

/** The figure as a picture that stands on its own: in the wide layout and the light theme, whatever the page shows. */
export async function figurePicture(figure: ExportedFigure): Promise<Picture> {
  return pagePicture(pictureContent(figure, await publishers(figure)));
}

/** What the picture of a figure says. */
export function pictureContent(figure: ExportedFigure, publishers: readonly string[]): PictureContent {
  const { slug, title, headline, subtitle, address, version, readerMade } = figure;
  const layout = builtLayouts[1];
  const chart = figure.question.chart(figure.rows, { ...figure.view, layout });
  return {
    slug,
    title,
    headline,
    subtitle,
    chart: draw(chart.options),
    chartSize: { width: layout.width, height: chart.options.height ?? 0 },
    alt: chart.alt,
    key: chart.key,
    foot: [
      ...notDrawn(chart),
      ...marked(chart),
      `Note: ${plainText(figure.note, chartDocument())}`,
      sourceLine({ count: figure.sourceCount, publishers, address, readerMade }),
      `Scrutineer, data ${version}. Licence: ${licence.name}.`
    ],
    readerMade
  };
}

function notDrawn({ hidden }: Chart): string[] {
  return hidden?.lines.length ? [`Not drawn: ${leftOutSaid(hidden)}.`] : [];
}

/** What the chart marks besides its rows; a document's id leads to it under `/sources/`. */
function marked({ annotations = [] }: Chart): string[] {
  const said = annotations.map(
    ({ label, sources }) => `${label} (${sources.length === 1 ? 'source' : 'sources'}: ${sources.join(', ')})`
  );
  return said.length ? [`Marked: ${said.join('; ')}.`] : [];
}

/** A picture without the names of publishers is still one, so it does not wait for a list that does not arrive. */
async function publishers({ rows }: ExportedFigure): Promise<string[]> {
  try {
    const sources = await fetchSources();
    return mostFrequentPublishers(rows, (id) => sources[id]?.publisher);
  } catch {
    return [];
  }
}
