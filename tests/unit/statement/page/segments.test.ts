import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '$lib/statement/page/segments';

const text = 'Nineteen observers visited 61 polling stations in Osh.';
const place = (key: string, words: string) => {
  const start = text.indexOf(words);
  return { key, start, end: start + words.length };
};
const pieces = (...args: Parameters<typeof segmentsOf>) =>
  segmentsOf(...args).map(({ start, end, keys }) => [text.slice(start, end), keys.join(' ')]);

test('a text without places is one piece', () => {
  expect(pieces(text.length, [])).toEqual([[text, '']]);
  expect(segmentsOf(0, [])).toEqual([]);
});

test('where places overlap, a piece belongs to both, the shorter first', () => {
  const places = [
    place('finding', 'visited 61 polling stations in Osh'),
    place('figure', '61 polling stations')
  ];
  expect(pieces(text.length, places)).toEqual([
    ['Nineteen observers ', ''],
    ['visited ', 'finding'],
    ['61 polling stations', 'figure finding'],
    [' in Osh', 'finding'],
    ['.', '']
  ]);
});

test('a place that stands twice is named once, and one beyond the text ends with it', () => {
  const twice = [place('city', 'Osh'), place('city', 'Osh')];
  expect(pieces(text.length, twice).at(-2)).toEqual(['Osh', 'city']);
  expect(pieces(text.length, [{ key: 'end', start: text.length - 4, end: text.length + 9 }]).at(-1)).toEqual([
    'Osh.',
    'end'
  ]);
});

test('it is cut where it is asked for, too', () => {
  expect(pieces(text.length, [], [9]).map(([words]) => words)).toEqual(['Nineteen ', text.slice(9)]);
});

test('whatever the places, the pieces are the whole text in order, and each is held by its places', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 12 })));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), spans, (length, starts) => {
      const places = starts.map(([start, size], i) => ({ key: `${i}`, start, end: start + size }));
      const segments = segmentsOf(length, places);
      expect(segments.map(({ start }) => start)).toEqual(
        [0, ...segments.map(({ end }) => end)].slice(0, segments.length)
      );
      expect(segments.at(-1)?.end ?? 0).toBe(length);
      for (const { start, end, keys } of segments) {
        const holding = places.filter((one) => one.start <= start && one.end >= end);
        expect([...keys].sort()).toEqual(holding.map(({ key }) => key).sort());
      }
    })
  );
});
