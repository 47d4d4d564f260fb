/** A notebook of ours that goes from what it was at build to what runs in the page. */
import { datasetEngine } from '$lib/dataset/engine';
import type { Session } from '$lib/engine/engine';
import type { LoadProgress } from '$lib/engine/progress';
import type { CompiledCell } from '../compiled';
import type { CellState, Question } from '../frame/messages';
import { pageAnswers } from '../host/page-answers';
import type { NotebookFile } from '../notebook-file';

export class LiveReading {
  /** Null until they have arrived, and once it was stopped. */
  cells = $state.raw<readonly CompiledCell[] | null>(null);
  /** Whether it runs, and may take the place of what was made at build. */
  isLive = $state(false);
  /** Whether it answers. */
  answers = $state(true);
  /** What keeps it from running, in a sentence. */
  problem = $state('');
  /** How far the engine has come; null while it is not on its way. */
  progress = $state.raw<LoadProgress | null>(null);

  readonly #notebook: NotebookFile;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
  readonly #ended = new Set<number>();
  readonly #stop = new AbortController();
  #hasBegun = false;
  #session: Promise<Session> | undefined;
  /** What the frame asks. */
  readonly answer: (question: Question) => Promise<unknown>;

  constructor(notebook: NotebookFile) {
    this.#notebook = notebook;
    this.answer = pageAnswers({
      results: notebook.results,
      session: () => this.#open(),
      signal: this.#stop.signal
    });
  }

  /** Starts unless it has been started before: by a reader who moves, scrolls or types. */
  readonly begin = (): void => {
    if (!this.#hasBegun) this.start();
  };

  start(): void {
    this.#hasBegun = true;
    this.problem = '';
    this.cells = this.#notebook.cells;
  }

  /** Takes the place of what was made at build once all of it has come to an end. */
  readonly state = ({ cell, state, message }: CellState): void => {
    if (this.isLive) return;
    if (state === 'rejected') return this.fail(message ?? 'A cell failed.');
    if (state === 'pending') this.#ended.delete(cell);
    else this.#ended.add(cell);
    this.isLive = this.cells?.every(({ id }) => this.#ended.has(id)) ?? false;
  };

  readonly fail = (sentence: string): void => {
    this.stop();
    this.problem = sentence;
  };

  /** Leaves what was made at build. */
  stop(): void {
    this.cells = null;
    this.isLive = false;
    this.progress = null;
    this.answers = true;
    this.#ended.clear();
  }

  end(): void {
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
    try {
      const engine = await datasetEngine({
        onProgress: (progress) => (this.progress = progress),
        signal: this.#stop.signal
      });
      return engine.session();
    } finally {
      this.progress = null;
    }
  }
}
