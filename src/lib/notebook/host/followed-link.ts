/** Where a link of a notebook leads. */
import { resolve } from '$app/paths';

/** The longest address that is shown whole, and so is opened. */
const longest = 2000;

/**
 * The address of a link; one that begins with `/` is of this site.
 * @returns null where it leads to no page, or is too long to be looked at
 */
export function followedLink(href: string): URL | null {
  try {
    const url = new URL(href.startsWith('/') ? resolve('/') + href.slice(1) : href, location.href);
    return /^https?:$/.test(url.protocol) && url.href.length <= longest ? url : null;
  } catch {
    return null;
  }
}
