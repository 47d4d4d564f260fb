/** Pictures that wait for their turn, first come, first drawn. */
const waiting: (() => void)[] = [];

function drawNext(): void {
  waiting.shift()?.();
  if (waiting.length) requestAnimationFrame(() => setTimeout(drawNext));
}

/**
 * Draws a picture at once where it is in sight, else after the next frame, one a frame: what a reader looks at
 * never waits for what is out of sight.
 * @returns takes the picture out of the queue
 */
export function drawInTurn(inSight: boolean, work: () => void): () => void {
  if (inSight) {
    work();
    return () => undefined;
  }
  waiting.push(work);
  if (waiting.length === 1) requestAnimationFrame(() => setTimeout(drawNext));
  return () => {
    const place = waiting.indexOf(work);
    if (place >= 0) waiting.splice(place, 1, () => undefined);
  };
}
