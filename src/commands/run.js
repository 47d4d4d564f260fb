import { spawn } from 'node:child_process';
import { root } from './root.js';

/**
 * @typedef {object} Ran
 * @property {boolean} ok whether it ended with exit code 0
 * @property {string} output what it wrote to either stream, in order; empty where it was shown live
 * @property {number} seconds how long it took
 */

/**
 * Runs a program in the repository's folder and waits for its end. It never fails: a program that cannot
 * be started, or is stopped at the limit, is not ok and says so in its output.
 * @param {string} program
 * @param {string[]} args
 * @param {{ live?: boolean, limitSeconds?: number, env?: NodeJS.ProcessEnv }} [options] `live` passes the
 *   output through as it comes instead of keeping it
 * @returns {Promise<Ran>}
 */
export function run(program, args, { live = false, limitSeconds, env } = {}) {
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32' && program === 'npm'
  });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));

  const limit =
    limitSeconds &&
    setTimeout(() => {
      output.push(Buffer.from(`\nStopped: it took longer than ${limitSeconds} seconds.\n`));
      child.kill();
    }, limitSeconds * 1000);

  return new Promise((resolve) => {
    /** @param {boolean} ok */
    const end = (ok) => {
      clearTimeout(limit || undefined);
      const seconds = (performance.now() - started) / 1000;
      resolve({ ok, output: Buffer.concat(output).toString(), seconds });
    };
    child.once('error', (error) => {
      output.push(Buffer.from(error.message));
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

/**
 * Runs the script of an installed package with this Node.
 * @param {string} script its path under node_modules
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runInstalled(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}
