/** Years to write under a panel: round ones, at least `room` pixels apart and clear of the panel's ends. */
export function yearTicks(first: number, last: number, width: number, room = 44): number[] {
  const span = Math.max(1, last - first);
  const step = [1, 2, 5, 10, 20].find((candidate) => (candidate / span) * width >= room) ?? 50;
  const clear = (room / 2.6 / width) * span;
  const start = Math.ceil((first + clear) / step) * step;
  const ticks = [];
  for (let year = start; year <= last - clear; year += step) ticks.push(year);
  return ticks;
}
