import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { arrowStream } from '$lib/engine/arrow-stream';
import { openPageEngine, type PageEngineOptions } from '$lib/engine/page';
import type { LoadProgress, RemoteFile } from '$lib/engine/progress';
import { engineFile, packed } from './page-files';

let options: PageEngineOptions;
beforeAll(async () => {
  const table = await packed(arrowStream([{ name: 'id', type: 'integer' }], [{ id: 1 }]));
  options = { engine: await engineFile(), tables: [{ name: 'missions', ...table }], setup: '' };
});
afterEach(() => vi.restoreAllMocks());

async function expectWorks(file: RemoteFile = options.engine): Promise<void> {
  const engine = await openPageEngine({ ...options, engine: file });
  expect((await engine.query('SELECT * FROM missions')).rows).toEqual([{ id: 1 }]);
  await engine.close();
}

describe('loading the engine', () => {
  it('unpacks an engine in gzip', async () => {
    const bytes = new Uint8Array(await (await fetch(options.engine.url)).arrayBuffer());
    const file = await packed(bytes);
    expect(file.bytes).toBeLessThan(10_000_000);
    await expectWorks(file);
  });

  it('is stopped by its signal while files arrive, and works when tried again', async () => {
    const controller = new AbortController();
    const told: LoadProgress[] = [];
    const onProgress = (progress: LoadProgress) => {
      told.push(progress);
      controller.abort();
    };
    const opening = openPageEngine({ ...options, onProgress, signal: controller.signal });
    await expect(opening).rejects.toMatchObject({ kind: 'cancelled' });
    expect(told.map(({ stage }) => stage)).not.toContain('starting');
    await expectWorks();
  });

  it('is stopped by its signal while the engine starts, and works when tried again', async () => {
    const controller = new AbortController();
    const onProgress = ({ stage }: LoadProgress) => stage === 'starting' && controller.abort();
    const opening = openPageEngine({ ...options, onProgress, signal: controller.signal });
    await expect(opening).rejects.toMatchObject({ kind: 'cancelled' });
    await expectWorks();
  });

  it('does not begin with a signal that says stop', async () => {
    const opening = openPageEngine({ ...options, signal: AbortSignal.abort() });
    await expect(opening).rejects.toMatchObject({ kind: 'cancelled' });
  });

  it('names the file that did not arrive, and works when tried again', async () => {
    const broken = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(openPageEngine(options)).rejects.toMatchObject({
      kind: 'network',
      message: expect.stringMatching(
        /did not arrive \(Failed to fetch\)\. Check the connection, and try again\.$/
      )
    });
    broken.mockRestore();
    await expectWorks();
  });

  it.each([
    ['is missing', () => new Response('not here', { status: 404 })],
    ['breaks off', () => new Response(breaksOff())],
    ['is cut short', () => new Response(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]))]
  ])('tells of a file that %s', async (_, response) => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => response());
    await expect(openPageEngine(options)).rejects.toMatchObject({ name: 'EngineError', kind: 'network' });
  });

  it('tells of a file that is none: a page instead of the engine', async () => {
    const page = URL.createObjectURL(new Blob(['<!doctype html>']));
    const opening = openPageEngine({ ...options, engine: { url: page, bytes: 15 } });
    await expect(opening).rejects.toMatchObject({ kind: 'unsupported' });
  });

  it('tells of views that do not hold', async () => {
    const opening = openPageEngine({ ...options, setup: 'CREATE VIEW v AS SELECT * FROM nowhere' });
    await expect(opening).rejects.toMatchObject({ kind: 'sql', position: 31 });
  });

  it('tells of a browser without WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    await expect(openPageEngine(options)).rejects.toMatchObject({ kind: 'unsupported' });
    vi.unstubAllGlobals();
    await expectWorks();
  });
});

function breaksOff(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(10));
      controller.error(new TypeError('network error'));
    }
  });
}
