/** Walks the marks of a drawn chart (elements with a `data-key`) by arrow keys and finds the one under a pointer. */

const centre = (element: Element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

const panelOf = (mark: Element) => {
  const [, x = 0, y = 0] =
    /translate\(([-\d.]+)[, ]+([-\d.]+)/.exec(mark.parentElement?.getAttribute('transform') ?? '') ?? [];
  return { x: Number(x), y: Number(y) };
};

/** The picture on show: the live one, or the prerendered one that the container query leaves. */
export function pictureOnShow(within: Element): Element {
  return [...within.querySelectorAll('svg')].find((svg) => svg.getBoundingClientRect().width > 0) ?? within;
}

/** All marks in reading order: panel by panel, in each by time, or row by row in a grid. */
export function marksInOrder(chart: Element, rowsFirst: boolean): Element[] {
  return [...chart.querySelectorAll('[data-key]')]
    .map((mark) => ({ mark, panel: panelOf(mark), at: centre(mark) }))
    .sort(
      (a, b) =>
        a.panel.y - b.panel.y ||
        a.panel.x - b.panel.x ||
        (rowsFirst ? a.at.y - b.at.y || a.at.x - b.at.x : a.at.x - b.at.x || a.at.y - b.at.y)
    )
    .map(({ mark }) => mark);
}

/**
 * The mark that an arrow key leads to: left and right go through all marks in order, up and down to the nearest one
 * above or below.
 * @returns null where the key is no arrow or there is no such mark
 */
export function markAfter(marks: readonly Element[], current: Element | null, key: string): Element | null {
  const first = marks[0] ?? null;
  if (!current) return key.startsWith('Arrow') ? first : null;
  const i = marks.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return marks[i + 1] ?? null;
    case 'ArrowLeft':
      return marks[i - 1] ?? null;
    case 'ArrowDown':
      return nearest(marks, current, 1);
    case 'ArrowUp':
      return nearest(marks, current, -1);
    case 'Home':
      return first;
    case 'End':
      return marks.at(-1) ?? null;
    default:
      return null;
  }
}

function nearest(marks: readonly Element[], current: Element, direction: 1 | -1): Element | null {
  const from = centre(current);
  return closest(marks, (mark) => {
    const { x, y } = centre(mark);
    const ahead = (y - from.y) * direction;
    return ahead > 1 ? ahead + 3 * Math.abs(x - from.x) : Infinity;
  });
}

/** Pixels around a mark in which a pointer still means it. */
const reach = 14;

/** The mark at or near a point of the window. */
export function markAt(chart: Element, target: EventTarget | null, x: number, y: number): Element | null {
  const under = target instanceof Element ? target.closest('[data-key]') : null;
  if (under) return under;
  return closest([...chart.querySelectorAll('[data-key]')], (mark) => {
    const at = centre(mark);
    const distance = Math.hypot(at.x - x, at.y - y);
    return distance <= reach ? distance : Infinity;
  });
}

function closest(marks: readonly Element[], distance: (mark: Element) => number): Element | null {
  let best: Element | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const found = distance(mark);
    if (found < least) [best, least] = [mark, found];
  }
  return best;
}
