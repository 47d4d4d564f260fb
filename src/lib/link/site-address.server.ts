import { base } from '$app/paths';
import { release } from '$lib/dataset/release.server';

/**
 * An address in a file that is read outside of the site: absolute where the build was told where the site is published, else
 * from the host's root.
 * @param path below the site, such as `/questions/`
 */
export const siteAddress = (path: string): string => `${release().origin ?? ''}${base}${path}`;
