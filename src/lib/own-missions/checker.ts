/** The check of a reader's rows, as the page asks for it. */
import { asset } from '$app/paths';
import { descriptor } from '$lib/dataset/descriptor';
import type { CheckAnswer, CheckRequest } from './check.worker';
import type { Known } from './known';
import type { OwnProblem } from './own-check';
import type { OwnRows } from './own-mission';

export class Checker {
  readonly known: Known;
  readonly #worker: Worker;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(worker: Worker, known: Known) {
    this.#worker = worker;
    this.known = known;
  }

  /**
   * Fetches our tables, and reads them in a worker.
   * @throws Error, with a sentence, where one does not arrive
   */
  static async open(): Promise<Checker> {
    const files = await fetchTables();
    const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    try {
      const answer = await ask(worker, { files });
      if (!('known' in answer)) throw new Error('The check could not be started: reload the page.');
      return new Checker(worker, answer.known);
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  /** What is wrong with the rows; one set after another. */
  check(rows: OwnRows): Promise<OwnProblem[]> {
    const next = this.#last.then(async () => {
      const answer = await ask(this.#worker, { rows });
      return 'problems' in answer ? answer.problems : [];
    });
    this.#last = next.catch(() => undefined);
    return next;
  }

  end(): void {
    this.#worker.terminate();
  }
}

function ask(worker: Worker, request: CheckRequest): Promise<CheckAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) =>
      'failure' in data ? reject(new Error(data.failure)) : resolve(data);
    worker.onerror = () => reject(new Error('The check could not be fetched: reload the page.'));
    worker.postMessage(request);
  });
}

/** File name → text, of all tables. */
async function fetchTables(): Promise<Map<string, string>> {
  const entries = descriptor.resources.map(async ({ path }): Promise<[string, string]> => {
    const response = await fetch(asset(`/data/${path}`)).catch(() => null);
    if (!response?.ok) {
      throw new Error(`The table ${path} could not be fetched: check the connection, and try again.`);
    }
    return [path, await response.text()];
  });
  return new Map(await Promise.all(entries));
}
