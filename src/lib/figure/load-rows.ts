import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { asset } from '$app/paths';
import { fetchFigure } from './fetch-figure';

/**
 * The rows behind the figures of a page: a file beside it, so that its charts are seen before the rows have arrived (see
 * hooks.server.ts). Where the address asks for another view than the one in the page, the figures' code is fetched at once.
 * @param file the file's address below the site's own
 * @throws the error page's sentence where it does not arrive
 */
export async function loadRows<Rows>(
  file: string,
  { fetch, figures }: { fetch: typeof globalThis.fetch; figures: readonly string[] }
): Promise<Rows> {
  if (browser && location.search) for (const slug of figures) fetchFigure(slug).catch(() => undefined);
  const response = await fetch(asset(file)).catch(() => null);
  if (!response?.ok)
    error(503, 'The rows behind the charts could not be fetched: check the connection and reload the page.');
  return response.json();
}
