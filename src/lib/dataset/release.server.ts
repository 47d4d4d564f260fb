import { readFileSync } from 'node:fs';
import { descriptor } from './descriptor';

/** What every page says of the data and the code that it was made from. */
export interface Release {
  dataVersion: string;
  /** The day on which this version of the data was published, `YYYY-MM-DD`. */
  published: string;
  /** Every version of the data that was published, the oldest first. */
  versions: { version: string; published: string }[];
  codeVersion: string;
  licence: { title: string; url: string };
  /** Where an error can be reported; null where the build was not told. */
  reportUrl: string | null;
  /** Where the site is published, without a slash at its end; null where the build was not told. */
  origin: string | null;
}

export function release(): Release {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const latest = descriptor.versions.at(-1);
  const licence = descriptor.licenses[0];
  if (!latest || !licence) throw new Error('the descriptor names no version or no licence');
  return {
    dataVersion: latest.version,
    published: latest.published,
    versions: descriptor.versions.map(({ version, published }) => ({ version, published })),
    codeVersion: version,
    licence: { title: licence.title, url: licence.path },
    reportUrl: process.env.REPORT_URL || null,
    origin: process.env.SITE_ORIGIN?.replace(/\/$/, '') || null
  };
}
