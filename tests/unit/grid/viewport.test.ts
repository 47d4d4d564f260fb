import { describe, expect, it } from 'vitest';
import {
  afterScroll,
  isStuck,
  maxTop,
  rowsInView,
  scrollHeight,
  scrollOf,
  topOf,
  topToShow,
  type Extent,
  type Scrolled
} from '$lib/grid/viewport';

const extent = (rowCount: number): Extent => ({ rowCount, rowHeight: 26, viewHeight: 500 });
const sizes = [0, 1, 19, 1_000, 300_000, 400_000, 1_000_000, 10_000_000, 100_000_000];
const maxScroll = (of: Extent) => Math.max(0, scrollHeight(of) - of.viewHeight);

describe('the scroll range', () => {
  it.each(sizes)('of %d rows is one that all browsers can lay out', (rowCount) => {
    expect(scrollHeight(extent(rowCount))).toBeLessThanOrEqual(8_000_000);
  });

  it.each(sizes)('of %d rows begins with the first row and ends with the last one', (rowCount) => {
    const of = extent(rowCount);
    expect(topOf(0, of)).toBe(0);
    expect(topOf(maxScroll(of), of)).toBe(maxTop(of));
    expect(rowsInView(topOf(0, of), of).first).toBe(0);
    expect(rowsInView(topOf(maxScroll(of), of), of).end).toBe(rowCount);
  });

  it.each(sizes)('of %d rows has a place for each row', (rowCount) => {
    const of = extent(rowCount);
    for (let i = 0; i <= 1_000; i++) {
      const top = (maxTop(of) * i) / 1_000;
      const scroll = scrollOf(top, of);
      expect(scroll).toBeGreaterThanOrEqual(0);
      expect(scroll).toBeLessThanOrEqual(maxScroll(of));
      expect(topOf(scroll, of)).toBeCloseTo(top, 3);
    }
  });

  it('of a short result is its height', () => {
    const of = extent(1_000);
    expect(scrollHeight(of)).toBe(26_000);
    expect(scrollOf(1_234, of)).toBe(1_234);
  });
});

/** Turns a wheel again and again; where the browser is stuck, and now and then when it rests, it is put in its place. */
function wheel(of: Extent, start: Scrolled, step: number, times: number, restsAfter = Infinity): Scrolled {
  let state = start;
  for (let i = 0; i < times; i++) {
    const scroll = Math.min(Math.max(state.scroll + step, 0), maxScroll(of));
    state = afterScroll(state, scroll, of);
    if (isStuck(state, of) || i % restsAfter === 0)
      state = { top: state.top, scroll: scrollOf(state.top, of) };
  }
  return state;
}

describe('scrolling a result of ten million rows', () => {
  const of = extent(10_000_000);
  const middle = { top: maxTop(of) / 2, scroll: scrollOf(maxTop(of) / 2, of) };

  it('with the wheel moves the rows as far as the browser', () => {
    expect(wheel(of, middle, 100, 50).top - middle.top).toBeCloseTo(5_000, 6);
    expect(wheel(of, middle, -100, 50).top - middle.top).toBeCloseTo(-5_000, 6);
  });

  it('by the thumb takes the rows to the place that it stands for', () => {
    const next = afterScroll(middle, middle.scroll + 100_000, of);
    expect(next.top).toBe(topOf(middle.scroll + 100_000, of));
    expect(next.top - middle.top).toBeGreaterThan(3_000_000);
  });

  it.each([7, Infinity])('with the wheel comes to the very ends, resting after %d turns', (rests) => {
    const nearEnd = { top: maxTop(of) - 2_000_000, scroll: scrollOf(maxTop(of) - 2_000_000, of) };
    expect(wheel(of, nearEnd, 400, 5_100, rests)).toEqual({ top: maxTop(of), scroll: maxScroll(of) });
    const nearStart = { top: 2_000_000, scroll: scrollOf(2_000_000, of) };
    expect(wheel(of, nearStart, -400, 5_100, rests)).toEqual({ top: 0, scroll: 0 });
  });

  it('never leaves out a row', () => {
    let state = { top: 0, scroll: 0 };
    let seen = 0;
    for (let i = 0; i < 20_000; i++) {
      const { first, end } = rowsInView(state.top, of, 0);
      expect(first).toBeLessThanOrEqual(seen);
      seen = end;
      state = wheel(of, state, 480, 1, 100);
    }
    expect(seen).toBeGreaterThan(360_000);
  });
});

describe('showing a row', () => {
  const of = extent(10_000_000);

  it('scrolls no farther than it must', () => {
    expect(topToShow(5, 0, of)).toBe(0);
    expect(topToShow(19, 0, of)).toBe(20);
    expect(topToShow(3, 200, of)).toBe(78);
  });

  it.each([0, 1, 4_999_999, 9_999_998, 9_999_999])('brings row %d wholly into sight', (row) => {
    for (const from of [0, 130_000_000, maxTop(extent(10_000_000))]) {
      const top = topToShow(row, from, of);
      expect(row * 26).toBeGreaterThanOrEqual(top);
      expect(row * 26 + 26).toBeLessThanOrEqual(top + 500);
      const { first, end } = rowsInView(topOf(scrollOf(top, of), of), of);
      expect(first <= row && row < end).toBe(true);
    }
  });

  it('shows the top of a row where not even one fits', () => {
    expect(topToShow(10, 0, { rowCount: 100, rowHeight: 26, viewHeight: 10 })).toBe(260);
  });
});
