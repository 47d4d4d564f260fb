/**
 * Lifts the veil that the head script lays over the charts of a filtered address, once each of them is redrawn.
 * @see ../../head.js
 */
export class Veil {
  readonly #waiting: Set<number>;

  /** @param charts how many charts the page holds */
  constructor(charts: number) {
    this.#waiting = new Set(Array.from({ length: charts }, (_, i) => i));
  }

  drawn(chart: number): void {
    this.#waiting.delete(chart);
    if (!this.#waiting.size) delete document.documentElement.dataset.veil;
  }
}
