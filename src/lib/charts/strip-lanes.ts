/** The pixels along the time axis that a mark needs for itself. */
export const markRoom = 9;

/**
 * Puts marks that would cover one another into lanes: the first one goes to lane 0, one that is too near to the last of
 * each lane opens another.
 * @param positions pixels along the axis, in any order
 * @param room the pixels that a mark needs for itself
 * @returns the lane of each, in the order given
 */
export function lanesOf(positions: readonly number[], room = markRoom): number[] {
  const lanes = positions.map(() => 0);
  const ends: number[] = [];
  const inOrder = positions
    .map((_, i) => i)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  for (const i of inOrder) {
    const at = positions[i] ?? 0;
    const free = ends.findIndex((end) => at - end >= room);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = at;
    lanes[i] = lane;
  }
  return lanes;
}
