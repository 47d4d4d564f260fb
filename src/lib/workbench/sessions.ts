/** The sessions of the workbench, and what each of them sees. */
import { datasetEngine } from '$lib/dataset/engine';
import type { Session } from '$lib/engine/engine';
import type { LoadOptions } from '$lib/engine/progress';
import type { OwnSide } from './own-side.svelte';
import type { Author } from './written';

/**
 * What a link makes (temporary tables, variables) is seen by nothing but that link's text; our own queries begin anew each time;
 * the reader's statements build on each other.
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

  /** Whether a text of this author runs beside the reader's own tables. */
  seesOwn(author: Author): boolean {
    return author !== 'link' && this.#own.isInUse;
  }

  /**
   * The session that a text is run in.
   * @throws EngineError
   */
  of(author: Author, seesOwn: boolean, options: LoadOptions): Promise<Session> {
    if (author === 'ours') this.#leave('ours');
    return this.#session(author, seesOwn, options);
  }

  /**
   * The session that the grid asks about a result; nobody else writes into it.
   * @param sawOwn whether the reader's own tables were there when the result was made: then it stays away from links for good
   * @throws EngineError
   */
  ofGrid(sawOwn: boolean): Promise<Session> {
    return this.#session('grid', sawOwn);
  }

  closeAll(): void {
    for (const session of this.#open.values()) void session.close();
    this.#open.clear();
  }

  async #session(whose: Author | 'grid', withOwn: boolean, options: LoadOptions = {}): Promise<Session> {
    const key = `${whose} ${withOwn}`;
    const engine = await (withOwn ? this.#own.engine(options) : datasetEngine(options));
    const session = this.#open.get(key) ?? engine.session();
    this.#open.set(key, session);
    return session;
  }

  #leave(whose: Author): void {
    for (const key of [`${whose} true`, `${whose} false`]) {
      void this.#open.get(key)?.close();
      this.#open.delete(key);
    }
  }
}
