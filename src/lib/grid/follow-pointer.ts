/** Follows a pointer until it is let go. */
export function followPointer(onmove: (event: PointerEvent) => void): void {
  const stop = new AbortController();
  const { signal } = stop;
  addEventListener('pointermove', onmove, { signal });
  for (const end of ['pointerup', 'pointercancel', 'blur'])
    addEventListener(end, () => stop.abort(), { signal });
}
