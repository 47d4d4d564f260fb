import { base } from '$app/paths';
import type { StructuredData } from '$lib/ui/json-ld';
import { descriptor } from './descriptor';
import { table } from './lookup.server';
import { release } from './release.server';

/** The data package as schema.org describes a data set, made from its descriptor. */
export function datasetAsStructuredData(): StructuredData {
  const { published, origin } = release();
  const dates = table('elections')
    .map(({ date }) => date)
    .sort();
  return {
    '@type': 'Dataset',
    version: descriptor.version,
    datePublished: published,
    license: descriptor.licenses[0]?.path,
    creator: descriptor.contributors.map(({ title }) => ({ '@type': 'Organization', name: title })),
    keywords: descriptor.keywords,
    temporalCoverage: `${dates[0]}/${dates.at(-1)}`,
    isAccessibleForFree: true,
    ...(origin && {
      distribution: descriptor.resources.map(({ title, path }) => ({
        '@type': 'DataDownload',
        name: title,
        encodingFormat: 'text/csv',
        contentUrl: `${origin}${base}/data/${path}`
      }))
    })
  };
}
