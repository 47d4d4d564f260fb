import { statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * @typedef {{ path: string, size: number, mtimeMs: number }} ServedFile
 * @typedef {{ redirect: string }} Redirect to the same address with a slash at its end
 */

/**
 * The file that a static host sends for an address: the file itself, a folder's index.html, or the .html
 * file of that name.
 * @param {string} folder
 * @param {string} pathname as in an address, percent-encoded
 * @returns {ServedFile | Redirect | undefined} undefined where there is none
 */
export function findServedFile(folder, pathname) {
  const path = decode(pathname);
  if (path === undefined) return undefined;
  if (path.endsWith('/')) return fileAt(folder, `${path}index.html`);
  const file = fileAt(folder, path) ?? fileAt(folder, `${path}.html`);
  if (file) return file;
  return fileAt(folder, `${path}/index.html`) && { redirect: `${pathname}/` };
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {ServedFile | undefined}
 */
function fileAt(folder, path) {
  const full = join(folder, path);
  if (!full.startsWith(folder + sep) || full.includes('\0')) return undefined;
  const stats = statSync(full, { throwIfNoEntry: false });
  return stats?.isFile() ? { path: full, size: stats.size, mtimeMs: stats.mtimeMs } : undefined;
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
