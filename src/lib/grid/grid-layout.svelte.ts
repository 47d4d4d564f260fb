/** Where everything of a grid stands: which rows and columns are drawn, and which cell lies at a point. */
import { columnsInView } from './columns';
import type { GridView } from './grid-view.svelte';
import { Scrolling } from './scrolling.svelte';
import type { Place } from './selection';

/** Rows are placed from the start of their block on: numbers stay small, and few change while one scrolls. */
const rowsPerBlock = 4096;
/** Where the grid is at least so wide, in pixels, its rows are numbered. */
const numberedFrom = 560;

export class GridLayout {
  readonly #view: GridView;
  readonly #active: () => Place;
  /** The pixels of a rem: rows grow with the reader's letters. */
  rem = $state(16);
  // Measured in the page; until then, and where a page is made before it has a reader, those of a usual screen.
  width = $state(720);
  height = $state(560);
  headHeight = $state(44);
  readonly scrolling: Scrolling;

  readonly rowHeight = $derived(Math.round(1.625 * this.rem));
  readonly isNumbered = $derived(this.width >= numberedFrom);
  readonly countWidth = $derived.by(() => {
    const digits = String(this.#view.result.rowCount).length;
    return this.isNumbered ? Math.round((1.2 + 0.45 * digits) * this.rem) : 0;
  });
  /** How many rows a page key goes. */
  readonly page = $derived.by(() =>
    Math.max(1, Math.floor(this.scrolling.extent.viewHeight / this.rowHeight) - 1)
  );

  readonly #inView = $derived.by(() =>
    columnsInView(this.#view.widths.starts, this.scrolling.left, this.width - this.countWidth)
  );
  // Numbers, which stay the same while little is scrolled.
  readonly #firstColumn = $derived(this.#inView.first);
  readonly #endColumn = $derived(this.#inView.end);
  readonly columns = $derived(
    Array.from({ length: this.#endColumn - this.#firstColumn }, (_, i) => this.#firstColumn + i)
  );
  /** With the one that has the focus, which must not go out of the page. */
  readonly columnsOfActive = $derived.by(() => {
    const { column } = this.#active();
    return this.columns.includes(column) ? this.columns : [...this.columns, column].sort((a, b) => a - b);
  });

  /** Whether the row that has the focus is out of sight. */
  readonly isAway = $derived.by(() => {
    const { row } = this.#active();
    return row >= 0 && row < this.#view.rowCount && (row < this.scrolling.first || row >= this.scrolling.end);
  });
  /** The rows to draw; with the one that has the focus, wherever it is. */
  readonly rows = $derived.by(() => {
    const { first, end } = this.scrolling;
    const drawn = Array.from({ length: end - first }, (_, i) => first + i);
    if (!this.isAway) return drawn;
    const { row } = this.#active();
    return row < first ? [row, ...drawn] : [...drawn, row];
  });
  readonly #block = $derived.by(() => Math.floor(this.scrolling.first / rowsPerBlock) * rowsPerBlock);
  /** How far the drawn rows are moved within what scrolls. */
  readonly shift = $derived.by(() => this.scrolling.ahead + this.#block * this.rowHeight);

  /** @param active the place that has the focus */
  constructor(view: GridView, active: () => Place) {
    this.#view = view;
    this.#active = active;
    this.scrolling = new Scrolling(() => ({
      rowHeight: this.rowHeight,
      rowCount: view.rowCount,
      viewHeight: Math.max(0, this.height - this.headHeight)
    }));
  }

  /** Where a row stands; one out of sight stands at the edge, lest it widen what scrolls. */
  topOf(row: number): number {
    const { first, end } = this.scrolling;
    return (Math.min(Math.max(row, first), Math.max(first, end - 1)) - this.#block) * this.rowHeight;
  }

  /** Scrolls just so far that a cell is in sight. */
  show({ row, column }: Place): void {
    const { starts } = this.#view.widths;
    if (row >= 0) this.scrolling.showRow(row);
    this.scrolling.showColumn(starts[column] ?? 0, starts[column + 1] ?? 0, this.width - this.countWidth);
  }

  /** The cell at a point of the window, or the one nearest to it. */
  cellAt(element: HTMLElement, { clientX, clientY }: MouseEvent): Place {
    const { widths, rowCount, columns } = this.#view;
    const box = element.getBoundingClientRect();
    const x = clientX - box.left - element.clientLeft - this.countWidth + this.scrolling.left;
    const y = clientY - box.top - element.clientTop - this.headHeight + this.scrolling.top;
    const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
    const after = widths.starts.findIndex((start) => start > x);
    return {
      row: within(Math.floor(y / this.rowHeight), rowCount),
      column: within(after < 0 ? Infinity : after - 1, columns.length)
    };
  }
}
