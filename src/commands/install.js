import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.js';
import { root } from './root.js';
import { run } from './run.js';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @typedef {Record<string, LockedPackage>} LockedPackages by path, as in a lock file's `packages`
 */

/**
 * Whether what is installed differs from what the lock file asks for. Optional packages may be missing:
 * most are for other platforms.
 * @param {LockedPackages} locked `packages` of package-lock.json
 * @param {LockedPackages | undefined} installed `packages` of node_modules/.package-lock.json, which npm
 *   writes when an installation is complete
 */
export function differsFromLock(locked, installed) {
  if (!installed) return true;
  return Object.entries(locked).some(([path, { version, optional, devOptional }]) => {
    if (path === '') return false;
    const found = installed[path];
    return found ? found.version !== version : !(optional || devOptional);
  });
}

/**
 * Installs the packages of the lock file unless they are there already.
 * @throws {Problem} where the installation fails; npm's own words have been shown by then
 */
export async function ensureInstalled() {
  const locked = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (locked && !differsFromLock(locked, installed)) return;
  console.log('Installing packages (npm ci) …');
  const { ok } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { live: true });
  if (!ok) throw new Problem('The packages could not be installed: npm says why above.');
}

/**
 * @param {string} path
 * @returns {LockedPackages | undefined}
 */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}
