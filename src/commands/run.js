import { spawn } from 'node:child_process';
import { root } from './root.js';

const isWindows = process.platform === 'win32';

/**
 * @typedef {object} Ran
 * @property {boolean} ok whether it ended with exit code 0
 * @property {string} output what it wrote to either stream, in order; empty where it was shown live
 * @property {number} seconds how long it took
 *
 * @typedef {object} RunOptions
 * @property {boolean} [live] passes the output through as it comes instead of keeping it
 * @property {number} [limitSeconds] stops it, and all that it has started, when it takes longer
 */

/**
 * Runs a program in the repository's folder and waits for its end. It never fails: a program that cannot
 * be started, or is stopped at the limit, is not ok and says so in its output.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ran>}
 */
export function run(program, args, { live = false, limitSeconds } = {}) {
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    // A group of its own can be stopped whole: npm starts a shell that starts what is meant.
    detached: !isWindows,
    // On Windows npm is a script, which only a shell can start.
    shell: isWindows && program === 'npm'
  });
  /** @type {string[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => output.push(text));
  }

  const onLimit = () => {
    output.push(`\nStopped: it took longer than ${limitSeconds} seconds.\n`);
    stop(child);
  };
  const onInterrupt = () => {
    stop(child);
    // Others may be running beside it: each is stopped before this ends.
    setImmediate(() => process.exit(130));
  };
  const limit = limitSeconds && setTimeout(onLimit, limitSeconds * 1000);
  process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);

  return new Promise((resolve) => {
    /** @param {boolean} ok */
    const end = (ok) => {
      clearTimeout(limit || undefined);
      process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
      resolve({ ok, output: output.join(''), seconds: (performance.now() - started) / 1000 });
    };
    child.once('error', (error) => {
      output.push(error.message);
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

/**
 * Runs the script of an installed package with this Node.
 * @param {string} script its path under node_modules
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runInstalled(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}

/** @param {import('node:child_process').ChildProcess} child */
function stop(child) {
  try {
    if (isWindows || child.pid === undefined) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself meanwhile.
  }
}
