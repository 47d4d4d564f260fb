import { describe, expect, it } from 'vitest';
import { areaOf, moved } from '$lib/grid/selection';

const bounds = { rowCount: 100, columnCount: 5, page: 18 };
const from = { row: 50, column: 2 };

describe('a key', () => {
  it.each([
    ['ArrowUp', false, { row: 49, column: 2 }],
    ['ArrowDown', false, { row: 51, column: 2 }],
    ['ArrowLeft', false, { row: 50, column: 1 }],
    ['ArrowRight', false, { row: 50, column: 3 }],
    ['Home', false, { row: 50, column: 0 }],
    ['End', false, { row: 50, column: 4 }],
    ['PageUp', false, { row: 32, column: 2 }],
    ['PageDown', false, { row: 68, column: 2 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 99, column: 4 }],
    ['ArrowUp', true, { row: 0, column: 2 }],
    ['ArrowDown', true, { row: 99, column: 2 }],
    ['ArrowLeft', true, { row: 50, column: 0 }],
    ['ArrowRight', true, { row: 50, column: 4 }]
  ])('%s, with Ctrl: %s, leads on', (key, far, place) => {
    expect(moved(key, far, from, bounds)).toEqual(place);
  });

  it('leads from the first row to the head and no farther, and never beyond the last', () => {
    expect(moved('ArrowUp', false, { row: 0, column: 0 }, bounds)).toEqual({ row: -1, column: 0 });
    expect(moved('ArrowUp', false, { row: -1, column: 0 }, bounds)).toEqual({ row: -1, column: 0 });
    expect(moved('PageUp', false, { row: 3, column: 0 }, bounds)).toEqual({ row: 0, column: 0 });
    expect(moved('PageDown', false, { row: 99, column: 4 }, bounds)).toEqual({ row: 99, column: 4 });
  });

  it('stays in the head of an empty result', () => {
    const empty = { ...bounds, rowCount: 0 };
    for (const key of ['ArrowDown', 'PageDown', 'Home', 'End'])
      expect(moved(key, true, { row: -1, column: 0 }, empty)?.row).toBe(-1);
  });

  it('that is none of these leads nowhere', () => {
    expect(moved('x', false, from, bounds)).toBeUndefined();
  });
});

it('an area spans both ends of a selection, wherever it began', () => {
  expect(areaOf({ from: { row: 9, column: 1 }, to: { row: 2, column: 4 } })).toEqual({
    top: 2,
    bottom: 9,
    left: 1,
    right: 4
  });
});
