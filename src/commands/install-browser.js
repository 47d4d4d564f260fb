import { readFileSync } from 'node:fs';
import { run, runInstalled } from './run.js';

/**
 * Finds a browser to test with, or installs one: Debian's own where this user may, else Playwright's.
 * @returns {Promise<boolean>} whether there is one now; where not, the installers' output has been shown
 */
export async function ensureBrowser() {
  if (await hasBrowser()) return true;
  console.log('No Chromium found: installing one …');
  const prefix = await rootPrefix();
  if (isDebian() && prefix && (await installFromDebian(prefix)) && (await hasBrowser())) return true;
  await runInstalled('playwright-core/cli.js', ['install', ...(prefix ? ['--with-deps'] : []), 'chromium'], {
    live: true
  });
  return hasBrowser();
}

/** playwright-core may have been missing when this command began. */
async function hasBrowser() {
  const { findBrowser } = await import('./browser.js');
  return findBrowser() !== undefined;
}

/** @param {string[]} prefix */
async function installFromDebian(prefix) {
  const lists = await run(...command(prefix, ['apt-get', 'update']), { live: true });
  const packages = ['--no-install-recommends', 'chromium'];
  const install = () => run(...command(prefix, ['apt-get', 'install', '-y', ...packages]), { live: true });
  return lists.ok && (await install()).ok;
}

/** @returns {Promise<string[] | undefined>} what goes before a command to run it as root, where that can be */
async function rootPrefix() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).ok ? ['sudo', '-n'] : undefined;
}

/**
 * @param {string[]} prefix
 * @param {string[]} words
 * @returns {[program: string, args: string[]]}
 */
function command(prefix, words) {
  const [program = '', ...args] = [...prefix, ...words];
  return [program, args];
}

/** Ubuntu's package of that name is an empty one that points to another store. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
