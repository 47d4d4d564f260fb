/** A text in pieces: marked places overlap, and each piece belongs to all places that hold it. */
import type { Span } from '../proposal';

/** A place in the text, with the key of what it belongs to. */
export interface Place extends Span {
  readonly key: string;
}

export interface Segment extends Span {
  /** Of the places that hold it, the shortest place first; none where nothing is marked. */
  readonly keys: readonly string[];
}

/**
 * Cuts a text wherever a place begins or ends; together the pieces are the whole text.
 * @param length of the text, in UTF-16 units
 * @param cuts where it is to be cut besides
 */
export function segmentsOf(
  length: number,
  places: readonly Place[],
  cuts: readonly number[] = []
): Segment[] {
  const within = places
    .map(({ key, start, end }) => ({ key, start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const borders = [0, length, ...cuts, ...within.flatMap(({ start, end }) => [start, end])];
  const sorted = [...new Set(borders)].filter((at) => at >= 0 && at <= length).sort((a, b) => a - b);
  let open: Place[] = [];
  let next = 0;
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? length;
    open = open.filter((place) => place.end > start);
    for (; within[next] !== undefined && (within[next]?.start ?? 0) <= start; next++) {
      const place = within[next];
      if (place) open.push(place);
    }
    const shortest = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, keys: [...new Set(shortest.map(({ key }) => key))] };
  });
}
