/** How wide the columns of a grid are, as a reader made them. */
import { boundedWidth, startsOf } from './columns';

/** The least width of a column that is summed up. */
const summedWidth = 184;

export class ColumnWidths {
  /** Whether each head sums up its column. */
  isSummed = $state(false);
  #chosen = $state.raw<readonly number[]>([]);
  readonly #shown = $derived(
    this.isSummed ? this.#chosen.map((width) => Math.max(width, summedWidth)) : this.#chosen
  );
  /** Where each column starts, in pixels, and, last, where they end. */
  readonly starts = $derived(startsOf(this.#shown));
  /** The place of each column, as a style. */
  readonly boxes = $derived(this.#shown.map((width, i) => `left:${this.starts[i] ?? 0}px;width:${width}px`));

  /** @param widths in pixels, before a reader changes them */
  constructor(widths: readonly number[]) {
    this.#chosen = widths;
  }

  /** The width of a column, in pixels. */
  of(column: number): number {
    return this.#shown[column] ?? 0;
  }

  resize(column: number, width: number): void {
    this.#chosen = this.#chosen.with(column, boundedWidth(width));
  }
}
