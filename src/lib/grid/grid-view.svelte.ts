/** A result as a reader sees it: sorted and filtered, its columns as wide as they made them. */
import type { Column, Result, Session, Value } from '$lib/engine/engine';
import { CellReader } from './cell-reader';
import type { CellText } from './cell-text';
import { columnKind } from './column-kind';
import { ColumnWidths } from './column-widths.svelte';
import { fittedWidth } from './columns';
import { KeptResult } from './kept-result';
import { KeptSummaries } from './kept-summaries';
import { RowsInView } from './rows-in-view.svelte';

/** From so many rows the first widths are guessed; from fewer where there are many columns. */
const sampleRows = 200;
const sampleCells = 20_000;

export class GridView {
  readonly result: Result;
  readonly columns: readonly Column[];
  readonly summaries: KeptSummaries;
  readonly widths: ColumnWidths;
  readonly rows: RowsInView;
  readonly #numeric: readonly boolean[];
  readonly #reader: CellReader;

  /**
   * @param name what the result is kept as in the session
   * @param session the session to ask; started when something is first asked
   */
  constructor(result: Result, name: string, session: () => Promise<Session>) {
    this.result = result;
    this.columns = result.columns;
    this.#reader = new CellReader(result);
    const kept = new KeptResult(result, name, session);
    this.rows = new RowsInView(result.columns, kept);
    this.summaries = new KeptSummaries(kept, result.rowCount);
    this.#numeric = result.columns.map(({ type }) => columnKind(type) === 'number');
    this.widths = new ColumnWidths(
      result.columns.map((column, index) => fittedWidth(column, this.#texts(index, 0)))
    );
  }

  get rowCount(): number {
    return this.rows.order?.length ?? this.result.rowCount;
  }

  /** The number in the result of a row in view. */
  rowAt(position: number): number {
    return this.rows.order?.[position] ?? position;
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

  /** Ends all that runs. */
  close(): void {
    this.rows.stop();
    this.summaries.forget();
  }
}
