/** How far a grid is scrolled, in rows and in the browser. */
import {
  afterScroll,
  isStuck,
  rowsInView,
  scrollHeight,
  scrollOf,
  topOf,
  topToShow,
  type Extent
} from './viewport';

export class Scrolling {
  /** How far the rows are scrolled, in pixels. */
  top = $state(0);
  /** How far the browser is scrolled beyond the rows: nothing, but in long results. */
  ahead = $state(0);
  left = $state(0);
  readonly #extent: () => Extent;
  readonly extent = $derived.by(() => this.#extent());
  /** The height of what scrolls. */
  readonly height = $derived(scrollHeight(this.extent));
  readonly #inView = $derived(rowsInView(this.top, this.extent));
  /** The rows to draw: from the first up to, and without, the last. */
  readonly first = $derived(this.#inView.first);
  readonly end = $derived(this.#inView.end);
  #scroll = 0;
  #element: HTMLElement | undefined;

  constructor(extent: () => Extent) {
    this.#extent = extent;
  }

  /** Attaches to the element that scrolls. */
  attach = (element: HTMLElement): (() => void) => {
    this.#element = element;
    const scrolled = () => this.#follow(element);
    const settled = () => {
      if (Math.abs(scrollOf(this.top, this.extent) - this.#scroll) >= 1) this.#put(this.top);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    element.addEventListener('scrollend', settled);
    return () => {
      element.removeEventListener('scroll', scrolled);
      element.removeEventListener('scrollend', settled);
    };
  };

  #follow(element: HTMLElement): void {
    this.left = element.scrollLeft;
    if (element.scrollTop === this.#scroll) return;
    const next = afterScroll({ top: this.top, scroll: this.#scroll }, element.scrollTop, this.extent);
    this.top = next.top;
    this.#scroll = next.scroll;
    this.ahead = next.scroll - next.top;
    if (isStuck(next, this.extent)) this.#put(next.top);
  }

  /** Scrolls the rows to a place, and the browser to the place that stands for it. */
  #put(top: number): void {
    if (!this.#element) return;
    const scroll = scrollOf(top, this.extent);
    if (Math.abs(scroll - this.#element.scrollTop) >= 1) this.#element.scrollTop = scroll;
    this.#scroll = this.#element.scrollTop;
    this.top = Math.abs(scroll - this.#scroll) < 1 ? top : topOf(this.#scroll, this.extent);
    this.ahead = this.#scroll - this.top;
  }

  toStart(): void {
    this.#put(0);
  }

  /** Scrolls just so far that a row is wholly in sight. */
  showRow(row: number): void {
    const top = topToShow(row, this.top, this.extent);
    if (top !== this.top) this.#put(top);
  }

  /** Scrolls sideways just so far that what lies between two places is in sight, its start first. */
  showColumn(start: number, end: number, viewWidth: number): void {
    if (!this.#element) return;
    const left = Math.min(Math.max(this.left, end - viewWidth), start);
    if (left !== this.left) this.#element.scrollLeft = left;
    this.left = this.#element.scrollLeft;
  }
}
