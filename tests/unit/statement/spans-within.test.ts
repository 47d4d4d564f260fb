import { describe, expect, it } from 'vitest';
import { indexAt, meetsAny, spansWithin } from '$lib/statement/text/spans-within';

const spans = [
  { start: 20, end: 25 },
  { start: 0, end: 12 },
  { start: 3, end: 5 },
  { start: 30, end: 31 }
];

describe('of many spans', () => {
  it('those within a stretch are found, in the order given', () => {
    expect(spansWithin(spans, { start: 3, end: 25 })).toEqual([spans[0], spans[2]]);
    expect(spansWithin(spans, { start: 26, end: 29 })).toEqual([]);
  });

  it('one that meets a stretch is found behind a shorter one', () => {
    expect(meetsAny(spans, { start: 10, end: 15 })).toBe(true);
    expect(meetsAny(spans, { start: 12, end: 20 })).toBe(false);
  });

  it('the one that holds a place is found', () => {
    const apart = [
      { start: 0, end: 4 },
      { start: 6, end: 9 }
    ];
    expect([0, 3, 4, 6, 9].map((at) => indexAt(apart, at))).toEqual([0, 0, -1, 1, -1]);
  });
});
