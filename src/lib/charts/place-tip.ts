/** How far the middle of a tip stays from the edges, in pixels. */
const margin = 90;

/** Where the tip of a mark stands in its frame, in pixels: above the mark, and not too near the frame's edges. */
export function placeTip(mark: Element, frame: Element): { x: number; y: number } {
  const at = mark.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  const middle = at.left + at.width / 2 - around.left;
  return {
    x: Math.min(Math.max(middle, margin), Math.max(margin, around.width - margin)),
    y: at.top - around.top
  };
}
