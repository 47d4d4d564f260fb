/** A notebook of ours that goes from what it was at build to what runs in the page. */
import type { CellState } from '../frame/messages';
import { FrameData } from '../host/frame-data.svelte';
import type { NotebookFile } from '../notebook-file';

export class LiveReading {
  /** What its frame is given; null before it is started, and once it was stopped. */
  data = $state.raw<FrameData | null>(null);
  /** Whether it runs, and may take the place of what was made at build. */
  isLive = $state(false);
  /** Whether it answers. */
  answers = $state(true);
  /** What keeps it from running, in a sentence. */
  problem = $state('');

  readonly #notebook: NotebookFile;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
  readonly #ended = new Set<number>();
  #hasBegun = false;

  constructor(notebook: NotebookFile) {
    this.#notebook = notebook;
  }

  /** Starts unless it has been started before: by a reader who moves, scrolls or types. */
  readonly begin = (): void => {
    if (!this.#hasBegun) this.start();
  };

  start(): void {
    this.stop();
    this.#hasBegun = true;
    this.problem = '';
    this.data = new FrameData(null, this.#notebook.results);
  }

  /** Takes the place of what was made at build once all of it has come to an end. */
  readonly state = ({ cell, state, message }: CellState): void => {
    if (this.isLive) return;
    if (state === 'rejected') return this.fail(message ?? 'A cell failed.');
    if (state === 'pending') this.#ended.delete(cell);
    else this.#ended.add(cell);
    this.isLive = this.#notebook.cells.every(({ id }) => this.#ended.has(id));
  };

  readonly fail = (sentence: string): void => {
    this.stop();
    this.problem = sentence;
  };

  /** Leaves what was made at build, and ends what is being asked. */
  stop(): void {
    this.data?.close();
    this.data = null;
    this.isLive = false;
    this.answers = true;
    this.#ended.clear();
  }
}
