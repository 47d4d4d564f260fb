import { availableParallelism } from 'node:os';
import { ensureInstalled } from './install.js';
import { requireNode } from './node-version.js';
import { Problem, runCommand } from './problem.js';
import { runSteps } from './run-steps.js';
import { sayCounts, sumCounts } from './test-counts.js';

/**
 * @typedef {import('./run-steps.js').Step} Step
 * @typedef {import('./run-steps.js').StepResult} StepResult
 */

await runCommand(async () => {
  requireNode();
  await ensureInstalled();
  const chosen = await chooseSteps(process.argv.slice(2));
  const hasBrowser = !chosen.some((step) => step.needsBrowser) || (await ensureBrowser());
  // Most steps keep one core busy, and none waits long for another two at a time.
  const atOnce = Math.min(2, availableParallelism());
  const results = await runSteps(chosen, { atOnce, hasBrowser, onEnd: report });
  const total = sumCounts(results.map(({ counts }) => counts));
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${sayCounts(total)}`);
});

/**
 * One line a step, as each ends; of one that failed all that it wrote.
 * @param {Step} step
 * @param {StepResult} result
 */
function report({ name }, { ok, seconds, output, counts }) {
  console.log(`${name.padEnd(10)}${seconds.toFixed(1).padStart(6)} s   ${sayCounts(counts)}`);
  if (!ok) console.log(`\n${output.trim()}\n`);
}

/**
 * @param {string[]} names none for all
 * @returns {Promise<Step[]>} in the order of the list, not of the names
 */
async function chooseSteps(names) {
  const { steps } = await import('./test-steps.js');
  const known = steps.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Problem(`There is no step «${unknown.join('», «')}»: the steps are ${known.join(', ')}.`);
  }
  return steps.filter(({ name }) => names.length === 0 || names.includes(name));
}

async function ensureBrowser() {
  const installer = await import('./install-browser.js');
  return installer.ensureBrowser();
}
