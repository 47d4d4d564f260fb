/** A reader’s chart as pictures to take away. */
import { draw } from '$lib/charts/draw';
import { builtLayouts } from '$lib/charts/layout';
import { fileName } from '$lib/export/file-name';
import type { OfferedFile } from '$lib/export/offered-file';
import type { PictureContent } from '$lib/export/picture';
import { sourceLine } from '$lib/export/source-line';
import type { Drawing } from './drawing';
import { chartKey, plotOptions } from './plot-options';
import type { ResultSources } from './result-sources';
import { altOf, subtitleOf, titleOf } from './words';

/** A chart that can be taken away as a picture. */
export interface TakenChart {
  drawing: Drawing;
  /** The absolute address that shows it. */
  address: string;
  version: string;
  sources: ResultSources;
  readerMade: boolean;
}

/** Signs of an address that a picture still shows. */
const longestAddress = 500;

/** The pictures of a chart, by the same code as those of our figures. */
export function chartFiles(chart: TakenChart): OfferedFile[] {
  const { drawing, address, version, readerMade } = chart;
  const named = (extension: string) =>
    fileName({ slug: titleOf(drawing.settings), what: 'chart', address, version, readerMade, extension });
  const picture = async () => (await import('$lib/export/page-picture')).pagePicture(chartContent(chart));
  return [
    {
      id: 'png',
      label: 'PNG',
      about: 'picture for slides and posts, with title, columns and address',
      type: 'image/png',
      name: named('png'),
      make: async () => (await import('$lib/export/png')).toPng(await picture())
    },
    {
      id: 'svg',
      label: 'SVG',
      about: 'the same picture to print or edit; text stays text',
      type: 'image/svg+xml',
      name: named('svg'),
      make: async () => (await picture()).svg
    }
  ];
}

/** What the picture of a chart says. */
export function chartContent({ drawing, address, version, sources, readerMade }: TakenChart): PictureContent {
  const layout = builtLayouts[1];
  const options = plotOptions(drawing, layout);
  const isLong = address.length > longestAddress;
  const shownAddress = isLong ? `${address.split('#')[0]}# …` : address;
  return {
    slug: 'query',
    title: 'Chart of a query',
    headline: titleOf(drawing.settings),
    subtitle: subtitleOf(drawing),
    chart: draw(options),
    chartSize: { width: layout.width, height: options.height ?? 0 },
    alt: `${altOf(drawing)}${isLong ? ` The whole address: ${address}` : ''}`,
    key: chartKey(drawing),
    foot: [
      ...(drawing.leftOut.length ? [`Not drawn: ${drawing.leftOut.join('; ')}.`] : []),
      sourceLine({ ...sources, address: shownAddress, readerMade }),
      ...(isLong ? ['The address is too long to stand here: the SVG holds it in its description.'] : []),
      `Scrutineer, data ${version}.`
    ],
    readerMade
  };
}
