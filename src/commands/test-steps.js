import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runInstalled } from './run.js';
import { buildSite } from './site-build.js';
import { countTests, oneFailed, onePassed } from './test-counts.js';

const limitSeconds = 1200;

/**
 * @typedef {import('./run-steps.js').Step} Step
 * @typedef {import('./run-steps.js').StepResult} StepResult
 */

/**
 * All that must hold, in the order in which it is begun: what is quick first, the two builds side by side, as each
 * keeps one core busy, and last the tests of the built site, which keep all busy.
 * @type {Step[]}
 */
export const steps = [
  { name: 'types', run: () => checkTypes() },
  { name: 'lint', run: () => check(run('npm', ['run', '--silent', 'lint'], { limitSeconds })) },
  { name: 'data', run: () => check(run('npm', ['run', '--silent', 'check:data'], { limitSeconds })) },
  { name: 'build', run: () => check(buildSite({ limitSeconds })) },
  { name: 'sub-path', needsBrowser: true, run: () => runTests('sub-path') },
  { name: 'unit', run: () => runTests('unit') },
  { name: 'browser', needsBrowser: true, run: () => runTests('browser') },
  { name: 'site', needsBrowser: true, needs: 'build', run: () => runTests('site') }
];

/**
 * @param {Promise<import('./run.js').Ran>} running
 * @returns {Promise<StepResult>}
 */
async function check(running) {
  const ran = await running;
  return { ...ran, counts: ran.ok ? onePassed : oneFailed };
}

/** The types of routes are generated, and stale or missing after a pull or a clean-up. */
async function checkTypes() {
  const synced = await runInstalled('@sveltejs/kit/svelte-kit.js', ['sync']);
  return check(
    synced.ok ? run('npm', ['run', '--silent', 'check:types'], { limitSeconds }) : Promise.resolve(synced)
  );
}

/**
 * @param {string} project of vite.config.ts
 * @returns {Promise<StepResult>}
 */
async function runTests(project) {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const ran = await runInstalled('vitest/vitest.mjs', ['run', '--project', project, ...reporters], {
      limitSeconds
    });
    if (!existsSync(report)) return { ...ran, ok: false, counts: oneFailed };
    const counts = countTests(JSON.parse(readFileSync(report, 'utf8')), ran.ok);
    return { ...ran, ok: counts.failed === 0, counts };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
