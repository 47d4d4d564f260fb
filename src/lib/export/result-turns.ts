import type { Tell } from './offered-file';

/** Milliseconds that the page may wait for its turn. */
const turn = 25;

/**
 * Goes through many rows in short turns; between two of them the page answers its reader.
 * @param work does the rows from the first number to before the second
 */
export async function inTurns(
  rowCount: number,
  work: (from: number, until: number) => void,
  tell: Tell = () => undefined
): Promise<void> {
  let size = 256;
  for (let from = 0; from < rowCount;) {
    const until = Math.min(from + size, rowCount);
    const began = performance.now();
    work(from, until);
    const took = performance.now() - began;
    size = Math.round(Math.min(Math.max((size * turn) / Math.max(took, 1), 64), 4 * size));
    from = until;
    tell(from / rowCount);
    if (from < rowCount) await nextTurn();
  }
}

/** A message comes back at once, where a timer of a page in the background would wait for a second. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
