/** Which of a text's many spans lie at a place, without trying each of them. */
import type { Span } from '../proposal';
import { oncePer } from './once-per';

/** Spans by their starts. */
interface Ordered {
  readonly spans: readonly Span[];
  /** Where each stands in the list as it was given. */
  readonly places: readonly number[];
  /** The furthest end of each and those before it. */
  readonly furthest: readonly number[];
}

const ordered = oncePer((given: readonly Span[]): Ordered => {
  const places = given.map((_, i) => i).sort((a, b) => (given[a]?.start ?? 0) - (given[b]?.start ?? 0));
  const spans = places.flatMap((at) => given[at] ?? []);
  let last = -1;
  return { spans, places, furthest: spans.map(({ end }) => (last = Math.max(last, end))) };
});

/** How many of the spans begin before a place. */
function countBefore(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that lie within a stretch of the text, in the order in which they are given. */
export function spansWithin<One extends Span>(given: readonly One[], { start, end }: Span): One[] {
  const { spans, places } = ordered(given);
  const inside: number[] = [];
  for (let i = countBefore(spans, start); (spans[i]?.start ?? Infinity) <= end; i += 1)
    if ((spans[i]?.end ?? Infinity) <= end) inside.push(places[i] ?? -1);
  return inside.sort((a, b) => a - b).flatMap((at) => given[at] ?? []);
}

/** Whether one of the spans has a letter in common with a stretch of the text. */
export function meetsAny(given: readonly Span[], { start, end }: Span): boolean {
  const { spans, furthest } = ordered(given);
  for (let i = countBefore(spans, end) - 1; (furthest[i] ?? -1) > start; i -= 1)
    if ((spans[i]?.end ?? -1) > start) return true;
  return false;
}

/** The place in the list of the one that holds a place of the text, of spans in order that do not meet; -1 for none. */
export function indexAt(given: readonly Span[], at: number): number {
  const last = countBefore(given, at + 1) - 1;
  return (given[last]?.end ?? -1) > at ? last : -1;
}
