import { expect, test } from 'vitest';
import { placeLabels } from '$lib/charts/place-labels';

const frame = { left: 0, right: 200, top: 0, bottom: 200 };
const dot = (key: string, x: number, y: number) => ({ key, label: 'label', x, y });

test('a label stands right of its dot, or left of it at the edge', () => {
  expect(placeLabels([dot('a', 100, 100)], frame, 9)).toEqual([
    { key: 'a', label: 'label', anchor: 'start' }
  ]);
  expect(placeLabels([dot('a', 195, 100)], frame, 9)).toEqual([{ key: 'a', label: 'label', anchor: 'end' }]);
});

test('no label covers another dot or another label', () => {
  const placed = placeLabels([dot('a', 100, 100), dot('b', 112, 100), dot('c', 106, 106)], frame, 9);
  expect(placed.map(({ key, anchor }) => `${key} ${anchor}`)).toEqual(['a end', 'b start']);
});

test('the loneliest dots come first where labels are few', () => {
  const placed = placeLabels([dot('a', 20, 20), dot('b', 30, 60), dot('c', 150, 180)], frame, 1);
  expect(placed.map(({ key }) => key)).toEqual(['c']);
});
