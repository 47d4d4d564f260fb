/** Which rows of a result a reader sees, and in which order: as they sort and filter it. */
import type { Column } from '$lib/engine/engine';
import { isWhole, type Filter } from './filter';
import type { KeptResult } from './kept-result';
import { nextSorts, noFilters, orderSql, readOrder, withFilter, type Filters, type Sort } from './row-order';
import { sentenceOf } from './sentence';

export class RowsInView {
  sorts = $state.raw<readonly Sort[]>([]);
  filters = $state.raw<Filters>(noFilters);
  /** The rows in view by their numbers in the result; null: all, as they came. */
  order = $state.raw<Int32Array | null>(null);
  /** What is being done, in words; empty where nothing is. */
  busy = $state('');
  /** Why what was asked for is not shown; empty where it is. */
  problem = $state('');
  readonly #columns: readonly Column[];
  readonly #kept: KeptResult;
  #running: AbortController | undefined;
  /** What the present order came from. */
  #shown: { sorts: readonly Sort[]; filters: Filters } = { sorts: [], filters: noFilters };

  /** @param columns of the result; @param kept where the result can be asked for an order */
  constructor(columns: readonly Column[], kept: KeptResult) {
    this.#columns = columns;
    this.#kept = kept;
  }

  /** What a press on a head does. @param adds whether the column becomes a further key */
  sort(column: number, adds: boolean): Promise<void> {
    this.sorts = nextSorts(this.sorts, column, adds);
    return this.#reorder('Sorting');
  }

  /** Sets a column's filter, or takes it away, as one that is not whole yet does. */
  async filter(index: number, filter: Filter | null): Promise<void> {
    const column = this.#columns[index];
    const whole = filter && column && isWhole(filter, column) ? filter : null;
    if (!whole && !this.filters.has(index)) {
      this.problem = '';
      return;
    }
    this.filters = withFilter(this.filters, index, whole);
    await this.#reorder('Filtering');
  }

  /** Shows all rows as they came. */
  clear(): Promise<void> {
    this.filters = noFilters;
    this.sorts = [];
    return this.#reorder('');
  }

  /** Ends sorting and filtering that still run; what was in view stays, with the signs of its order. */
  stop(): void {
    this.#end();
    this.#restore();
  }

  #end(): void {
    this.#running?.abort();
    this.busy = '';
  }

  #restore(): void {
    ({ sorts: this.sorts, filters: this.filters } = this.#shown);
  }

  async #reorder(doing: string): Promise<void> {
    this.#end();
    this.problem = '';
    const { sorts, filters } = this;
    if (!sorts.length && !filters.size) {
      this.order = null;
      this.#shown = { sorts, filters };
      return;
    }
    const { signal } = (this.#running = new AbortController());
    this.busy = doing;
    try {
      const order = await this.#kept.run(
        (table, columns) => orderSql(table, columns, sorts, filters),
        signal
      );
      if (signal.aborted) return;
      this.order = readOrder(order);
      this.#shown = { sorts, filters };
    } catch (error) {
      if (signal.aborted) return;
      this.problem = sentenceOf(error);
      this.#restore();
    }
    this.busy = '';
  }
}
