import type { SourceType } from '$lib/dataset/rows';
import type { StructuredData } from '$lib/ui/json-ld';
import { count } from '$lib/ui/words';
import type { SourcePage } from './source-page';

/** The schema.org type of each type of document. */
const schemaTypes: Readonly<Record<SourceType, string>> = {
  statement: 'CreativeWork',
  report: 'Report',
  'press-release': 'CreativeWork',
  news: 'NewsArticle',
  reference: 'CreativeWork'
};

/** A document for search engines (schema.org). */
export function sourceData(source: SourcePage): StructuredData {
  const { title, publisher, published, language, url, type } = source;
  return {
    '@type': schemaTypes[type.code],
    name: title,
    ...(type.code === 'news' && { headline: title.slice(0, 110) }),
    publisher: { '@type': 'Organization', name: publisher },
    inLanguage: language,
    ...(published && { datePublished: published }),
    ...(url && { url }),
    description: sourceDescription(source)
  };
}

/** One sentence on a document, for its page's head. */
export function sourceDescription({
  type,
  publisher,
  origin,
  taken,
  languageName,
  groups
}: SourcePage): string {
  const kind = `${type.label}, ${publisher}${origin === publisher ? '' : `, first published by ${origin}`}, in ${languageName}`;
  const of = [...new Set(groups.map(({ electionName }) => electionName))];
  const elections = of.length > 2 ? `${of.length} elections` : of.join('; ');
  return taken
    ? `${kind}: ${count(taken, 'entry')} taken from it on ${elections}.`
    : `${kind}: nothing was taken from it.`;
}
