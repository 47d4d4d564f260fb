/** The queries of ours and their results, read and run when the site is built. */
import { datasetEngine } from '$lib/dataset/engine.server';
import { groups } from '$lib/gallery/groups';
import { questionAbout } from '$lib/questions/load.server';
import { folders } from '$lib/questions/folders.server';
import { resultName, type ShippedQuery } from './shipped';

const files = import.meta.glob<string>('./examples/*.sql', { query: '?raw', import: 'default', eager: true });

/** The examples in their order, then the questions' queries. */
export const shippedQueries: readonly ShippedQuery[] = [
  ...Object.entries(files).map(([path, text]) => readExample(path, text)),
  ...groups.flatMap(({ slugs }) => slugs).map(ofQuestion)
];

function ofQuestion(slug: string): ShippedQuery {
  return {
    kind: 'question',
    slug,
    title: questionAbout(slug).title,
    sql: folders.get(slug)?.sql.trimEnd() ?? ''
  };
}

/** An example's first two lines say what it asks and what it teaches. */
function readExample(path: string, text: string): ShippedQuery {
  const slug = /\d+-([a-z-]+)\.sql$/.exec(path)?.[1];
  const [, title, teaches] = /^-- (.+)\n-- (.+)\n/.exec(text) ?? [];
  if (!slug || !title || !teaches)
    throw new Error(`${path}: its first two lines say what it asks and teaches`);
  return { kind: 'example', slug, title, teaches, sql: text.trimEnd() };
}

/** What a query gives, as an Arrow IPC stream; undefined where no query has that result. */
export async function shippedResult(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const query = shippedQueries.find((shipped) => resultName(shipped) === name);
  if (!query) return undefined;
  const session = (await datasetEngine()).session();
  try {
    return new Uint8Array((await session.run(query.sql)).arrow());
  } finally {
    await session.close();
  }
}
