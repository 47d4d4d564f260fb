/** Fetches the first of several things with the line to itself, and the others once it has arrived, or failed to. */
export class InTurn {
  #first: Promise<unknown> | null = null;
  readonly #onfirst: () => void;

  /** @param onfirst called once the first has come, or failed to */
  constructor(onfirst: () => void) {
    this.#onfirst = onfirst;
  }

  fetch<Thing>(fetchIt: () => Promise<Thing>): Promise<Thing> {
    if (this.#first) return this.#first.then(fetchIt);
    const first = fetchIt();
    this.#first = first.catch(() => undefined).then(this.#onfirst);
    return first;
  }
}
