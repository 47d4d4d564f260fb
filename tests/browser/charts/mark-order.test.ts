import { dot } from '@observablehq/plot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draw } from '$lib/charts/draw';
import { keyed } from '$lib/charts/keyed';
import { markAfter, markAt, marksInOrder } from '$lib/charts/mark-order';

/** Two panels side by side: in each a rise and a fall, from left to right. */
const points = [
  { key: 'b2', panel: 1, x: 2, y: 30 },
  { key: 'a3', panel: 0, x: 3, y: 10 },
  { key: 'a1', panel: 0, x: 1, y: 20 },
  { key: 'b1', panel: 1, x: 1, y: 10 },
  { key: 'a2', panel: 0, x: 2, y: 30 }
];

const keyOf = (mark: Element | null) => mark?.getAttribute('data-key') ?? null;
let chart: Element;
const mark = (key: string) => chart.querySelector(`[data-key="${key}"]`);
const inOrder = (rowsFirst = false) => marksInOrder(chart, rowsFirst);

beforeEach(() => {
  chart = draw({
    width: 600,
    height: 200,
    x: { domain: [0, 4] },
    y: { domain: [0, 40] },
    marks: [dot(points, { fx: 'panel', x: 'x', y: 'y', r: 3, render: keyed(points.map(({ key }) => key)) })]
  });
  document.body.append(chart);
});
afterEach(() => chart.remove());

test('marks go panel by panel, in each from left to right', () => {
  expect(inOrder().map(keyOf)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2']);
});

test('in a grid they go row by row', () => {
  expect(inOrder(true).map(keyOf)).toEqual(['a2', 'a1', 'a3', 'b2', 'b1']);
});

describe('arrow keys', () => {
  const after = (key: string | null, press: string) =>
    keyOf(markAfter(inOrder(), key === null ? null : mark(key), press));

  test('any of them leads from the chart to its first mark; other keys do not', () => {
    for (const press of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'])
      expect(after(null, press)).toBe('a1');
    for (const press of ['Tab', 'a', 'Enter', 'Escape']) expect(after(null, press)).toBeNull();
  });

  test('right and left walk through all marks, over the edge of a panel, and stop at the ends', () => {
    expect(after('a1', 'ArrowRight')).toBe('a2');
    expect(after('a3', 'ArrowRight')).toBe('b1');
    expect(after('b1', 'ArrowLeft')).toBe('a3');
    expect(after('b2', 'ArrowRight')).toBeNull();
    expect(after('a1', 'ArrowLeft')).toBeNull();
  });

  test('up and down lead to the nearest mark above or below', () => {
    expect(after('a1', 'ArrowUp')).toBe('a2');
    expect(after('a2', 'ArrowDown')).toBe('a1');
    expect(after('b2', 'ArrowDown')).toBe('b1');
    expect(after('a2', 'ArrowUp')).toBeNull();
    expect(after('b1', 'ArrowDown')).toBeNull();
  });

  test('Home and End lead to the first and the last', () => {
    expect(after('a3', 'Home')).toBe('a1');
    expect(after('a3', 'End')).toBe('b2');
    expect(after('a3', 'PageDown')).toBeNull();
  });
});

describe('a pointer', () => {
  const at = (key: string, dx: number, dy: number) => {
    const box = mark(key)?.getBoundingClientRect() ?? new DOMRect();
    return keyOf(markAt(chart, chart, box.x + box.width / 2 + dx, box.y + box.height / 2 + dy));
  };

  test('means the mark that it is on', () => {
    expect(keyOf(markAt(chart, mark('a2'), 0, 0))).toBe('a2');
  });

  test('means the nearest mark within a finger’s reach, and none beyond', () => {
    expect(at('a2', 0, 0)).toBe('a2');
    expect(at('a2', 9, 9)).toBe('a2');
    expect(at('b2', -13, 0)).toBe('b2');
    expect(at('a2', 15, 0)).toBeNull();
    expect(at('a2', 0, -20)).toBeNull();
  });
});
