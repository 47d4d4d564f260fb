/** The data that one frame is given: a session of its own, which ends with it. */
import { datasetEngine } from '$lib/dataset/engine';
import type { Session } from '$lib/engine/engine';
import type { LoadProgress } from '$lib/engine/progress';
import type { OwnSide } from '$lib/workbench/own-side.svelte';
import type { Question } from '../frame/messages';
import type { CodedResult } from '../result-code';
import { pageAnswers } from './page-answers';

export class FrameData {
  /** How far the engine has come; null while it is not on its way. */
  progress = $state.raw<LoadProgress | null>(null);
  /** Rejects with a sentence for readers. */
  readonly answer: (question: Question) => Promise<unknown>;
  readonly #stop = new AbortController();
  readonly #own: OwnSide | null;
  #session: Promise<Session> | undefined;

  /**
   * @param own the reader's own tables, where the notebook may see them
   * @param results what queries gave when the site was built
   */
  constructor(own: OwnSide | null, results: Readonly<Record<string, CodedResult>> = {}) {
    this.#own = own;
    this.answer = pageAnswers({ results, session: () => this.#open(), signal: this.#stop.signal });
  }

  /** Stops what is asked, and forgets what the notebook has made. */
  close(): void {
    this.#stop.abort();
    void this.#session?.then(
      (session) => session.close(),
      () => undefined
    );
  }

  #open(): Promise<Session> {
    this.#session ??= this.#openAnew().catch((error: unknown) => {
      this.#session = undefined;
      throw error;
    });
    return this.#session;
  }

  async #openAnew(): Promise<Session> {
    const options = {
      onProgress: (progress: LoadProgress) => (this.progress = progress),
      signal: this.#stop.signal
    };
    try {
      const engine = await (this.#own ? this.#own.engine(options) : datasetEngine(options));
      return engine.session();
    } finally {
      this.progress = null;
    }
  }
}
