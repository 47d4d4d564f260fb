/** Addresses of sources. */
import { quote } from './problem';

/** What is wrong with a web address; undefined where it is one. */
export function unfitAddress(cell: string): string | undefined {
  if (/\s/.test(cell)) return `white space in the address ${quote(cell)} (write %20, or take it out)`;
  if (!/^https?:\/\//.test(cell)) {
    const bare = cell.replace(/^\w+:\/*/, '').replace(/^\/+/, '');
    return `${quote(cell)} is not a web address (write ${quote(`https://${bare}`)})`;
  }
  const host = URL.canParse(cell) ? new URL(cell).hostname : '';
  return host.includes('.') ? undefined : `${quote(cell)} names no host (copy the whole address again)`;
}
