import { ensureInstalled } from './install.js';
import { requireNode } from './node-version.js';
import { Problem, runCommand } from './problem.js';
import { oneFailed, oneSkipped, sayCounts, sumCounts } from './test-counts.js';

/**
 * @typedef {import('./test-steps.js').Step} Step
 * @typedef {import('./test-steps.js').StepResult} StepResult
 */

await runCommand(async () => {
  requireNode();
  await ensureInstalled();
  const chosen = await chooseSteps(process.argv.slice(2));
  const hasBrowser = !chosen.some((step) => step.needsBrowser) || (await ensureBrowser());

  /** @type {Map<string, StepResult>} */
  const results = new Map();
  for (const step of chosen) {
    process.stdout.write(`${step.name.padEnd(10)}`);
    const result = await runStep(step, results, hasBrowser);
    results.set(step.name, result);
    console.log(`${result.seconds.toFixed(1).padStart(6)} s   ${sayCounts(result.counts)}`);
    if (!result.ok) console.log(`\n${result.output.trim()}\n`);
  }
  const total = sumCounts([...results.values()].map(({ counts }) => counts));
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${sayCounts(total)}`);
});

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

/**
 * @param {Step} step
 * @param {Map<string, StepResult>} before
 * @param {boolean} hasBrowser
 * @returns {Promise<StepResult>}
 */
async function runStep(step, before, hasBrowser) {
  if (step.needs && before.get(step.needs)?.ok === false) {
    const output = `Left out: it needs the ${step.needs}, which failed.`;
    return { ok: false, seconds: 0, output, counts: oneSkipped };
  }
  if (step.needsBrowser && !hasBrowser) {
    const output = 'No Chromium: install one, or name it in CHROMIUM_PATH.';
    return { ok: false, seconds: 0, output, counts: oneFailed };
  }
  return step.run();
}
