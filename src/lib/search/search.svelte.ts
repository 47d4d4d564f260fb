import type { Found, SearchIndex } from './search-index';

/** A search as a reader uses it: what is typed, whether the index is there, and what it finds. */
export class Search {
  text = $state('');
  state = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  readonly #load: () => Promise<SearchIndex>;
  #index = $state.raw<SearchIndex>();

  readonly asked = $derived(this.text.trim());
  /** Null while there is nothing to say: nothing typed, or no index yet. */
  readonly found: Found | null = $derived(this.#index && this.asked ? this.#index.find(this.asked) : null);

  constructor(load: () => Promise<SearchIndex>) {
    this.#load = load;
  }

  /** Fetches the index unless it is there or on its way. */
  async start(): Promise<void> {
    if (this.state === 'ready' || this.state === 'loading') return;
    this.state = 'loading';
    try {
      this.#index = await this.#load();
      this.state = 'ready';
    } catch {
      this.state = 'failed';
    }
  }
}
