import { asset } from '$app/paths';
import type { Release } from '$lib/dataset/release.server';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * A file, and not a load of the server: an unknown address has no data of its own, and the page that says so shows this too.
 * In a page that is prerendered the file stands in the HTML. Null where it did not arrive.
 */
export const load: LayoutLoad = async ({ fetch }): Promise<{ release: Release | null }> => {
  const response = await fetch(asset('/data/release.json')).catch(() => null);
  return { release: response?.ok ? await response.json() : null };
};
