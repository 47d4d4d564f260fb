/** Reads statements for the page: what knows the language is fetched once a reader turns to a text, and works in a worker. */
import { asset } from '$app/paths';
import type { Lexicon } from '../lexicon';
import type { Reading } from '../proposal';
import type { ReadAnswer, ReadRequest } from './read.worker';

/** A statement takes some tenths of a second; what takes longer than this never ends. */
const patienceMs = 30_000;

export class StatementReader {
  #lexicon: Promise<Lexicon> | undefined;
  #worker: Worker | undefined;
  #isBusy = false;

  /** Fetches what reads, so that it is there when the first text is given. What does not arrive is told then. */
  prepare(): void {
    if (!this.#lexicon) void this.#ready().catch(() => undefined);
  }

  /**
   * @param published ISO day
   * @throws Error, with a sentence for readers
   */
  async read(text: string, published?: string): Promise<{ reading: Reading; lexicon: Lexicon }> {
    if (this.#isBusy) this.end();
    const lexicon = await this.#ready();
    const reading = await this.#ask({ text, ...(published && { published }) });
    return { reading, lexicon };
  }

  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isBusy = false;
  }

  async #ready(): Promise<Lexicon> {
    this.#lexicon ??= fetchLexicon();
    this.#lexicon.catch(() => (this.#lexicon = undefined));
    const lexicon = await this.#lexicon;
    if (!this.#worker) {
      this.#worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
      this.#worker.onerror = () => this.end();
      this.#worker.postMessage({ lexicon } satisfies ReadRequest);
    }
    return lexicon;
  }

  /** One text at a time: one that is given meanwhile ends the one before. */
  #ask(request: ReadRequest): Promise<Reading> {
    const worker = this.#worker;
    if (!worker) return Promise.reject(new Error('The reading was ended: press Read again.'));
    this.#isBusy = true;
    return new Promise((resolve, reject) => {
      const fail = (sentence: string) => {
        if (this.#worker === worker) this.end();
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
        this.#isBusy = false;
        if ('failure' in data) reject(new Error(data.failure));
        else resolve(data.reading);
      };
      worker.onerror = () => {
        clearTimeout(patience);
        fail('What reads texts could not be fetched: check the connection, and press Read again.');
      };
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
