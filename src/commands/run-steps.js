import { oneFailed, oneSkipped } from './test-counts.js';

/**
 * @typedef {import('./test-counts.js').Counts} Counts
 * @typedef {{ ok: boolean, seconds: number, output: string, counts: Counts }} StepResult
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [needsBrowser]
 * @property {string} [needs] a step before it, without which this one says nothing
 * @property {() => Promise<StepResult>} run
 */

/**
 * Runs steps in their order, several at once. One that needs another waits for its end, and is left out where
 * that failed. One that breaks has failed.
 * @param {Step[]} steps
 * @param {{ atOnce: number, hasBrowser: boolean, onEnd: (step: Step, result: StepResult) => void }} options
 * @returns {Promise<StepResult[]>} in the order of the steps
 */
export async function runSteps(steps, { atOnce, hasBrowser, onEnd }) {
  /** @type {Map<string, Promise<StepResult>>} */
  const begun = new Map();
  const queue = steps.values();

  const workThroughQueue = async () => {
    for (const step of queue) {
      const running = runStep(step, step.needs === undefined ? undefined : begun.get(step.needs));
      begun.set(step.name, running);
      onEnd(step, await running);
    }
  };

  /**
   * @param {Step} step
   * @param {Promise<StepResult> | undefined} needed
   * @returns {Promise<StepResult>}
   */
  async function runStep(step, needed) {
    if ((await needed)?.ok === false) {
      const output = `Left out: it needs the ${step.needs}, which failed.`;
      return { ok: false, seconds: 0, output, counts: oneSkipped };
    }
    if (step.needsBrowser && !hasBrowser) {
      const output = 'No Chromium: install one, or name it in CHROMIUM_PATH.';
      return { ok: false, seconds: 0, output, counts: oneFailed };
    }
    try {
      return await step.run();
    } catch (error) {
      const output = error instanceof Error ? `${error.stack}` : String(error);
      return { ok: false, seconds: 0, output, counts: oneFailed };
    }
  }

  await Promise.all(Array.from({ length: atOnce }, workThroughQueue));
  return Promise.all(begun.values());
}
