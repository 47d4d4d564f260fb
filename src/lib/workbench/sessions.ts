import type { Session } from '$lib/engine/engine';
import type { LoadProgress } from '$lib/engine/progress';
import type { OwnSide } from './own-side.svelte';
import type { Written } from './written';

export interface OpenOptions {
  signal?: AbortSignal;
  onProgress?: (progress: LoadProgress) => void;
}

/**
 * The sessions of the workbench. What a link makes (temporary tables, variables) is seen by nothing but that link's text; our own
 * queries begin anew each time; the reader's statements build on each other.
 */
export class Sessions {
  readonly #own: OwnSide;
  readonly #open = new Map<string, Session>();

  constructor(own: OwnSide) {
    this.#own = own;
  }

  /** Forgets what a link has made: call it when another one is opened. */
  forgetLink(): void {
    this.#leave('link');
  }

  /** The session that a text is run in. */
  async of({ author }: Written, options: OpenOptions): Promise<Session> {
    if (author === 'ours') this.#leave('ours');
    return this.#session(author, author !== 'link' && this.#own.isInUse, options);
  }

  /** The session that the grid asks about a result; nobody else writes into it. */
  ofGrid(withOwn: boolean, options: OpenOptions = {}): Promise<Session> {
    return this.#session('grid', withOwn, options);
  }

  closeAll(): void {
    for (const session of this.#open.values()) void session.close();
    this.#open.clear();
  }

  async #session(whose: string, withOwn: boolean, options: OpenOptions): Promise<Session> {
    const key = `${whose} ${withOwn}`;
    const { datasetEngine } = await import('$lib/dataset/engine');
    const engine = await (withOwn ? this.#own.engine(options) : datasetEngine(options));
    const session = this.#open.get(key) ?? engine.session();
    this.#open.set(key, session);
    return session;
  }

  #leave(whose: string): void {
    for (const key of [`${whose} true`, `${whose} false`]) {
      void this.#open.get(key)?.close();
      this.#open.delete(key);
    }
  }
}
