/** A file that is read in a worker of its own. */
import { orAbort } from '$lib/engine/or-abort';
import type { OpenedSource, OpenSource } from './load-table';
import { OwnDataError } from './own-data-error';
import type { Piece, SourceTable } from './read/source';
import type { SourceAnswer, SourceAnswers, SourceRequest } from './read/source.worker';

/** @throws OwnDataError, also from its tables */
export const openInWorker: OpenSource = async (file, kind, choices, signal): Promise<OpenedSource> => {
  const worker = new Worker(new URL('./read/source.worker.ts', import.meta.url), { type: 'module' });
  const ask = <K extends keyof SourceAnswers>(request: Extract<SourceRequest, { call: K }>) =>
    new Promise<SourceAnswers[K]>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<SourceAnswer>) => {
        if ('failure' in data) reject(new OwnDataError(data.failure));
        else resolve(data.value as SourceAnswers[K]);
      };
      // A reader in WebAssembly that meets what it cannot make sense of ends its worker, and says no more.
      worker.onerror = (event) => {
        event.preventDefault();
        reject(
          new OwnDataError(
            event.message
              ? `${file.name} is damaged, or written in a way that is not read here.`
              : `The code that reads such files did not arrive. Look at the connection, and bring ${file.name} again.`
          )
        );
      };
      worker.postMessage(request);
    });

  const asked = <K extends keyof SourceAnswers>(request: Extract<SourceRequest, { call: K }>) =>
    orAbort(ask<K>(request), signal, () => signal?.reason as Error);

  async function* pieces(table: number): AsyncGenerator<Piece> {
    await asked<'begin'>({ call: 'begin', table });
    for (;;) {
      const piece = await asked<'next'>({ call: 'next' });
      if (!piece) return;
      yield piece;
    }
  }

  const close = () => worker.terminate();
  try {
    const parts = await asked({ call: 'open', file, kind, choices });
    const tables = parts.map((part, table): SourceTable => ({
      part,
      preview: () => asked<'preview'>({ call: 'preview', table }),
      pieces: () => pieces(table)
    }));
    return { tables, close };
  } catch (error) {
    close();
    throw error;
  }
};
