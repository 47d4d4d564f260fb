import { describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import type { LoadOptions, LoadProgress } from '$lib/engine/progress';
import { shareEngine } from '$lib/engine/shared-engine';

interface Opened extends LoadOptions {
  finish: (engine: Engine) => void;
  fail: (error: Error) => void;
}

/** A way to open engines that a test completes by hand. */
function manual() {
  const opened: Opened[] = [];
  const datasetEngine = shareEngine(
    (options) => new Promise<Engine>((finish, fail) => opened.push({ ...options, finish, fail }))
  );
  const at = (index: number): Opened => {
    const found = opened[index];
    if (!found) throw new Error(`not opened: ${index}`);
    return found;
  };
  return { opened, datasetEngine, at };
}

const engine: Engine = {
  query: async () => ({ columns: [], rows: [] }),
  session: () => {
    throw new Error('not asked for here');
  },
  add: async () => () => undefined,
  close: async () => undefined
};
const half: LoadProgress = { stage: 'engine', loadedBytes: 1, totalBytes: 2 };

describe('a shared engine', () => {
  it('is opened when first asked for, once', async () => {
    const { opened, datasetEngine, at } = manual();
    expect(opened).toHaveLength(0);
    const both = [datasetEngine(), datasetEngine()];
    expect(opened).toHaveLength(1);
    at(0).finish(engine);
    const [first, second] = await Promise.all(both);
    expect(first).toBe(second);
    expect(await datasetEngine()).toBe(first);
    expect(opened).toHaveLength(1);
  });

  it('tells all who wait how far it is, and who comes later where it stands', async () => {
    const { datasetEngine, at } = manual();
    const [early, late]: LoadProgress[][] = [[], []];
    const waiting = datasetEngine({ onProgress: (progress) => early?.push(progress) });
    at(0).onProgress?.(half);
    const later = datasetEngine({ onProgress: (progress) => late?.push(progress) });
    at(0).finish(engine);
    await Promise.all([waiting, later]);
    expect([early, late]).toEqual([[half], [half]]);
  });

  it('goes on loading for the others when one leaves', async () => {
    const { datasetEngine, at } = manual();
    const leaving = new AbortController();
    const left = datasetEngine({ signal: leaving.signal });
    const staying = datasetEngine();
    leaving.abort('bored');
    await expect(left).rejects.toMatchObject({ kind: 'cancelled', cause: 'bored' });
    expect(at(0).signal?.aborted).toBe(false);
    at(0).finish(engine);
    await staying;
  });

  it('stops loading when the last one leaves, and begins anew for the next', async () => {
    const { opened, datasetEngine, at } = manual();
    const [first, second] = [new AbortController(), new AbortController()];
    const left = [datasetEngine({ signal: first.signal }), datasetEngine({ signal: second.signal })];
    first.abort();
    second.abort();
    for (const call of left) await expect(call).rejects.toMatchObject({ kind: 'cancelled' });
    expect(at(0).signal?.aborted).toBe(true);
    const again = datasetEngine();
    at(1).finish(engine);
    await again;
    expect(opened).toHaveLength(2);
  });

  it('is not asked for by a signal that says stop', async () => {
    const { opened, datasetEngine } = manual();
    await expect(datasetEngine({ signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'cancelled' });
    expect(opened).toHaveLength(0);
  });

  it('is opened anew after a failure', async () => {
    const { datasetEngine, at } = manual();
    const failing = datasetEngine();
    at(0).fail(new Error('no network'));
    await expect(failing).rejects.toThrow('no network');
    const again = datasetEngine();
    at(1).finish(engine);
    await again;
  });

  it('is opened anew after it was closed', async () => {
    const { opened, datasetEngine, at } = manual();
    const opening = datasetEngine();
    at(0).finish(engine);
    await (await opening).close();
    void datasetEngine();
    expect(opened).toHaveLength(2);
  });
});
