import type { Column } from '$lib/engine/engine';
import type { KeptResult } from './kept-result';
import { whereSql, type Filters } from './row-order';
import { summarize, type Summary } from './summary';

/** The summaries of a result's columns, each asked for once as long as the filters stay. */
export class KeptSummaries {
  readonly #kept: KeptResult;
  readonly #rowCount: number;
  readonly #made = new Map<number, Promise<Summary>>();
  #running = new AbortController();
  #filters: Filters | undefined;

  /** @param rowCount of the whole result */
  constructor(kept: KeptResult, rowCount: number) {
    this.#kept = kept;
    this.#rowCount = rowCount;
  }

  /**
   * Sums up a column over the rows that pass the filters. Other filters than before end what is asked with the former ones.
   * @throws EngineError; NotKept; FilterError
   */
  of(index: number, column: Column, filters: Filters): Promise<Summary> {
    if (filters !== this.#filters) this.forget();
    this.#filters = filters;
    const known = this.#made.get(index);
    if (known) return known;
    const { signal } = this.#running;
    const made = summarize(
      (ask) => this.#kept.run(ask, signal),
      index,
      column,
      this.#rowCount,
      (columns) => whereSql(columns, filters)
    );
    this.#made.set(index, made);
    made.catch(() => this.#made.get(index) === made && this.#made.delete(index));
    return made;
  }

  /** Ends what runs, and forgets what was told. */
  forget(): void {
    this.#running.abort();
    this.#running = new AbortController();
    this.#made.clear();
  }
}
