/** A result as a reader sees it: sorted and filtered, its columns as wide as they made them. */
import type { Column, Result, Session, Value } from '$lib/engine/engine';
import { CellReader } from './cell-reader';
import type { CellText } from './cell-text';
import { columnKind } from './column-kind';
import { ColumnWidths } from './column-widths.svelte';
import { fittedWidth } from './columns';
import { isWhole, type Filter } from './filter';
import { KeptResult } from './kept-result';
import { KeptSummaries } from './kept-summaries';
import { nextSorts, noFilters, orderSql, readOrder, withFilter, type Filters, type Sort } from './row-order';
import { sentenceOf } from './sentence';

/** From so many rows the first widths are guessed; from fewer where there are many columns. */
const sampleRows = 200;
const sampleCells = 20_000;

export class GridView {
  readonly result: Result;
  readonly columns: readonly Column[];
  readonly summaries: KeptSummaries;
  readonly widths: ColumnWidths;
  sorts = $state.raw<readonly Sort[]>([]);
  filters = $state.raw<Filters>(noFilters);
  /** The rows in view by their numbers in the result; null: all, as they came. */
  order = $state.raw<Int32Array | null>(null);
  /** What is being done, in words; empty where nothing is. */
  busy = $state('');
  /** Why what was asked for is not shown; empty where it is. */
  problem = $state('');
  readonly #numeric: readonly boolean[];
  readonly #kept: KeptResult;
  readonly #reader: CellReader;
  #running: AbortController | undefined;
  /** What the present order came from. */
  #shown: { sorts: readonly Sort[]; filters: Filters } = { sorts: [], filters: noFilters };

  /**
   * @param name what the result is kept as in the session
   * @param session the session to ask; started when something is first asked
   */
  constructor(result: Result, name: string, session: () => Promise<Session>) {
    this.result = result;
    this.columns = result.columns;
    this.#reader = new CellReader(result);
    this.#kept = new KeptResult(result, name, session);
    this.summaries = new KeptSummaries(this.#kept, result.rowCount);
    this.#numeric = result.columns.map(({ type }) => columnKind(type) === 'number');
    this.widths = new ColumnWidths(
      result.columns.map((column, index) => fittedWidth(column, this.#texts(index, 0)))
    );
  }

  get rowCount(): number {
    return this.order?.length ?? this.result.rowCount;
  }

  /** The number in the result of a row in view. */
  rowAt(position: number): number {
    return this.order?.[position] ?? position;
  }

  value(position: number, column: number): Value {
    return this.result.value(this.rowAt(position), column);
  }

  cell(position: number, column: number): CellText {
    return this.#reader.cell(this.rowAt(position), column);
  }

  /** Whether a column stands to the right, as numbers do. */
  isNumeric(column: number): boolean {
    return this.#numeric[column] ?? false;
  }

  /** Makes a column as wide as its texts from a row in view on. */
  fit(index: number, from: number): void {
    const column = this.columns[index];
    if (column) this.widths.resize(index, fittedWidth(column, this.#texts(index, from), 800));
  }

  #texts(column: number, from: number): string[] {
    const most = Math.max(5, Math.min(sampleRows, Math.floor(sampleCells / this.columns.length)));
    const length = Math.max(0, Math.min(most, this.rowCount - from));
    return Array.from({ length }, (_, row) => this.cell(from + row, column).text);
  }

  /** What a press on a head does. @param adds whether the column becomes a further key */
  sort(column: number, adds: boolean): Promise<void> {
    this.sorts = nextSorts(this.sorts, column, adds);
    return this.#reorder('Sorting');
  }

  /** Sets a column's filter, or takes it away, as one that is not whole yet does. */
  async filter(index: number, filter: Filter | null): Promise<void> {
    const column = this.columns[index];
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

  /** Ends all that runs. */
  close(): void {
    this.stop();
    this.summaries.forget();
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
