import { table } from '$lib/dataset/lookup.server';
import type { SourceRow } from '$lib/dataset/rows';
import { day } from '$lib/ui/words';

/** From the shortest name that a document can have to the one that is surely its own. */
const namings: readonly ((source: SourceRow) => string)[] = [
  ({ title, publisher }) => `${title} (${publisher})`,
  ({ title, publisher, published }) => `${title} (${publisher}, ${published ? day(published) : 'undated'})`,
  ({ title, publisher, id }) => `${title} (${publisher}, ${id})`
];

let titles: ReadonlyMap<string, string> | undefined;

/** The title of a document's page, unlike that of any other: publisher, and date or id where titles repeat. */
export function pageTitleOf(source: SourceRow): string {
  titles ??= nameAll(table('sources'));
  return titles.get(source.id) ?? source.title;
}

function nameAll(sources: readonly SourceRow[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  let left = sources;
  for (const naming of namings) {
    const used = new Map<string, number>();
    for (const source of left) used.set(naming(source), (used.get(naming(source)) ?? 0) + 1);
    for (const source of left) if (used.get(naming(source)) === 1) named.set(source.id, naming(source));
    left = left.filter(({ id }) => !named.has(id));
  }
  return named;
}
