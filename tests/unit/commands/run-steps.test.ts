import { describe, expect, test } from 'vitest';
import { runSteps, type Step } from '../../../src/commands/run-steps.js';
import { oneFailed, onePassed, oneSkipped } from '../../../src/commands/test-counts.js';

/** A step that ends when it is told to. */
function slowStep(name: string, more: Partial<Step> = {}) {
  let end = () => {};
  const isOver = new Promise<void>((resolve) => (end = resolve));
  let hasBegun = false;
  const step: Step = {
    name,
    run: async () => {
      hasBegun = true;
      await isOver;
      return passed;
    },
    ...more
  };
  return { step, end, hasBegun: () => hasBegun };
}

const passed = { ok: true, seconds: 1, output: '', counts: onePassed };
const failed = { ok: false, seconds: 1, output: 'It is broken.', counts: oneFailed };
const quickStep = (name: string, result = passed): Step => ({ name, run: () => Promise.resolve(result) });
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Runs steps with a browser at hand, and notes the order in which they ended. */
function start(steps: Step[], { atOnce = 2, hasBrowser = true } = {}) {
  const ended: string[] = [];
  const results = runSteps(steps, { atOnce, hasBrowser, onEnd: ({ name }) => ended.push(name) });
  return { ended, results };
}

describe('steps', () => {
  test('run several at once, the next as soon as one has ended', async () => {
    const [lint, build, unit] = [slowStep('lint'), slowStep('build'), slowStep('unit')];
    const { ended, results } = start([lint.step, build.step, unit.step]);
    await turn();
    expect([lint, build, unit].map(({ hasBegun }) => hasBegun())).toEqual([true, true, false]);
    build.end();
    await turn();
    expect(unit.hasBegun()).toBe(true);
    unit.end();
    await turn();
    expect(ended).toEqual(['build', 'unit']);
    lint.end();
    expect(await results).toEqual([passed, passed, passed]);
  });

  test('wait for what they need', async () => {
    const build = slowStep('build');
    const site = slowStep('site', { needs: 'build' });
    const { results } = start([build.step, site.step]);
    await turn();
    expect(site.hasBegun()).toBe(false);
    build.end();
    await turn();
    expect(site.hasBegun()).toBe(true);
    site.end();
    await results;
  });

  test('are left out where what they need has failed, and count as skipped', async () => {
    const site = slowStep('site', { needs: 'build' });
    const { results } = start([quickStep('build', failed), site.step, quickStep('unit')]);
    const [build, leftOut, unit] = await results;
    expect([build, unit]).toEqual([failed, passed]);
    expect(leftOut).toMatchObject({ ok: false, counts: oneSkipped });
    expect(leftOut?.output).toBe('Left out: it needs the build, which failed.');
    expect(site.hasBegun()).toBe(false);
  });

  test('run without what they need where that was not asked for', async () => {
    const site = { ...quickStep('site'), needs: 'build' };
    expect(await start([site]).results).toEqual([passed]);
  });

  test('have failed where they break, or where the browser is missing that they need', async () => {
    const broken: Step = { name: 'lint', run: () => Promise.reject(new Error('no such file')) };
    const browser = { ...quickStep('browser'), needsBrowser: true };
    const [lint, without, unit] = await start([broken, browser, quickStep('unit')], { hasBrowser: false })
      .results;
    expect(lint).toMatchObject({ ok: false, counts: oneFailed });
    expect(lint?.output).toContain('no such file');
    expect(without).toMatchObject({ ok: false, counts: oneFailed });
    expect(without?.output).toMatch(/^No Chromium/);
    expect(unit).toEqual(passed);
  });

  test('run one after another where there is one core', async () => {
    const { ended, results } = start([quickStep('lint'), quickStep('data'), quickStep('unit')], {
      atOnce: 1
    });
    await results;
    expect(ended).toEqual(['lint', 'data', 'unit']);
  });
});
