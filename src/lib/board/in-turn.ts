/** Fetches the first of several things with the line to itself, and the others once it has arrived, or failed to. */
export class InTurn {
  #first: Promise<unknown> | null = null;

  fetch<Thing>(fetchIt: () => Promise<Thing>): Promise<Thing> {
    if (this.#first) return this.#first.then(fetchIt);
    const first = fetchIt();
    this.#first = first.catch(() => undefined);
    return first;
  }
}
