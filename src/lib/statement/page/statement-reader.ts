/** Reads statements for the page: what knows the language is fetched with the first of them, and works in a worker. */
import { asset } from '$app/paths';
import type { Lexicon } from '../lexicon';
import type { Reading } from '../proposal';
import type { ReadAnswer, ReadRequest } from './read.worker';

/** A statement takes some tenths of a second; what takes longer than this never ends. */
const patienceMs = 30_000;

export class StatementReader {
  #lexicon: Promise<Lexicon> | undefined;
  #worker: Worker | undefined;

  /**
   * @param published ISO day
   * @throws Error, with a sentence for readers
   */
  async read(text: string, published?: string): Promise<{ reading: Reading; lexicon: Lexicon }> {
    const lexicon = await this.#fetched();
    const reading = await this.#ask(lexicon, { text, ...(published && { published }) });
    return { reading, lexicon };
  }

  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #fetched(): Promise<Lexicon> {
    this.#lexicon ??= fetchLexicon();
    this.#lexicon.catch(() => (this.#lexicon = undefined));
    return this.#lexicon;
  }

  /** One text at a time: one that is given meanwhile ends the one before. */
  #ask(lexicon: Lexicon, request: ReadRequest): Promise<Reading> {
    this.end();
    const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      const fail = (sentence: string) => {
        worker.terminate();
        reject(new Error(sentence));
      };
      const patience = setTimeout(
        () =>
          fail(
            'The text took too long to read: give one statement at a time, without what stands around it.'
          ),
        patienceMs
      );
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        clearTimeout(patience);
        worker.terminate();
        if ('failure' in data) reject(new Error(data.failure));
        else resolve(data.reading);
      };
      worker.onerror = () => {
        clearTimeout(patience);
        fail('What reads texts could not be fetched: check the connection, and press Read again.');
      };
      worker.postMessage({ lexicon } satisfies ReadRequest);
      worker.postMessage(request);
    });
  }
}

async function fetchLexicon(): Promise<Lexicon> {
  const response = await fetch(asset('/statements/lexicon.json')).catch(() => null);
  if (!response?.ok)
    throw new Error('The lexicon could not be fetched: check the connection, and press Read again.');
  return (await response.json()) as Lexicon;
}
