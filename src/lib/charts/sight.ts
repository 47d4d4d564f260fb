/** Knows whether an element is in the window, without asking the page to lay itself out anew. */
export class Sight {
  #inSight: boolean | null = null;

  /** Starts to watch an element; returns how to stop. */
  readonly watch = (element: Element): (() => void) => {
    const observer = new IntersectionObserver((entries) => {
      this.#inSight = entries.at(-1)?.isIntersecting ?? null;
    });
    observer.observe(element.parentElement ?? element);
    return () => observer.disconnect();
  };

  /** Whether the element around this one is in sight. */
  has(element: Element): boolean {
    if (this.#inSight === null) {
      const { top, bottom } = (element.parentElement ?? element).getBoundingClientRect();
      this.#inSight = bottom > 0 && top < innerHeight;
    }
    return this.#inSight;
  }
}
