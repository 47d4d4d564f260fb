import { asset } from '$app/paths';
import type { SearchFile } from './search-file';
import type { SearchIndex } from './search-index';

/** What a reader is told where the index does not arrive. */
export const notLoaded = 'The search could not be loaded: check the connection, or reload the page.';

let index: Promise<SearchIndex> | undefined;

/** The index, its code and its data fetched when first asked for; what fails is asked for anew the next time. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= makeIndex();
  index.catch(() => (index = undefined));
  return index;
}

async function makeIndex(): Promise<SearchIndex> {
  const [{ SearchIndex }, { entriesOf }, response] = await Promise.all([
    import('./search-index'),
    import('./entries'),
    fetch(asset('/data/search.json'))
  ]);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return new SearchIndex(entriesOf((await response.json()) as SearchFile));
}
