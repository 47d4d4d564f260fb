import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.js';
import { root } from './root.js';

/**
 * Whether a version of Node fits a range such as `>=20.19` or `^20.19 || >=22.12`.
 * @param {string} version as in `process.versions.node`
 * @param {string} range alternatives of `>=` and `^`, joined by `||`
 */
export function fitsRange(version, range) {
  const [major, minor] = numbers(version);
  return range.split('||').some((alternative) => {
    const [leastMajor, leastMinor] = numbers(alternative);
    if (major === leastMajor) return minor >= leastMinor;
    return major > leastMajor && !alternative.includes('^');
  });
}

/**
 * @param {string} text
 * @returns {[major: number, minor: number]}
 */
function numbers(text) {
  const [, major = '0', minor = '0'] = /(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  return [Number(major), Number(minor)];
}

/** @throws {Problem} where this Node is not one that package.json asks for */
export function requireNode() {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!fitsRange(process.versions.node, engines.node)) {
    throw new Problem(
      `Scrutineer needs Node ${engines.node}, and this is Node ${process.versions.node}: ` +
        'install a newer one (https://nodejs.org) and try again.'
    );
  }
}
