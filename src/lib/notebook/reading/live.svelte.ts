/** A notebook of ours that goes from what it was at build to what runs in the page. */
import { resolve } from '$app/paths';
import { datasetEngine } from '$lib/dataset/engine';
import type { Session } from '$lib/engine/engine';
import type { LoadProgress } from '$lib/engine/progress';
import type { CompiledCell } from '../compiled';
import type { CellState, Question } from '../frame/messages';
import { fetchText, pageAnswers } from '../host/page-answers';
import type { CodedResult } from '../result-code';

/** What is served beside a notebook's page. */
export interface NotebookFile {
  cells: CompiledCell[];
  results: Record<string, CodedResult>;
  /** The file as it stands in the repository. */
  source: string;
}

/** @throws EngineError where it does not arrive */
export const fetchNotebook = async (slug: string): Promise<NotebookFile> =>
  JSON.parse(await fetchText(resolve('/notebooks/[notebook]/cells.json', { notebook: slug })));

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

  readonly #slug: string;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
  readonly #ended = new Set<number>();
  readonly #stop = new AbortController();
  #session: Promise<Session> | undefined;
  #answer: (question: Question) => Promise<unknown> = () =>
    Promise.reject(new Error('The notebook has stopped.'));

  constructor(slug: string) {
    this.#slug = slug;
  }

  async start(): Promise<void> {
    try {
      const { cells, results } = await fetchNotebook(this.#slug);
      this.#answer = pageAnswers({ results, session: () => this.#open(), signal: this.#stop.signal });
      this.cells = cells;
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  readonly answer = (question: Question): Promise<unknown> => this.#answer(question);

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
