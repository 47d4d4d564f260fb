import { describe, expect, it } from 'vitest';
import { boundedWidth, columnsInView, fittedWidth, startsOf } from '$lib/grid/columns';

const column = (name: string, type = 'VARCHAR') => ({ name, type });

describe('the first width of a column', () => {
  it('grows with its texts, and has room for its head', () => {
    const short = fittedWidth(column('n', 'INTEGER'), ['1', '22']);
    const long = fittedWidth(column('n'), ['a text of thirty characters ..']);
    expect(long).toBeGreaterThan(short);
    expect(fittedWidth(column('observers_per_thousand_voters'), ['1'])).toBeGreaterThan(200);
  });

  it('is not made wide by a single long text, nor without end', () => {
    const texts = Array.from({ length: 100 }, () => 'AZE');
    expect(fittedWidth(column('country'), [...texts, 'x'.repeat(200)])).toBe(
      fittedWidth(column('country'), texts)
    );
    expect(fittedWidth(column('summary'), ['x'.repeat(240)])).toBe(380);
    expect(fittedWidth(column('summary'), ['x'.repeat(240)], 800)).toBe(800);
  });

  it('of an empty result is that of the head', () => {
    expect(fittedWidth(column('country'), [])).toBeGreaterThan(60);
  });

  it('stays within bounds when a reader drags it', () => {
    expect([boundedWidth(-20), boundedWidth(99.6), boundedWidth(1e9)]).toEqual([40, 100, 1_200]);
  });
});

describe('the columns in view', () => {
  const starts = startsOf(Array.from({ length: 500 }, () => 100));

  it('are those in sight and one on each side', () => {
    expect(columnsInView(starts, 0, 350)).toEqual({ first: 0, end: 5 });
    expect(columnsInView(starts, 20_000, 350)).toEqual({ first: 199, end: 205 });
    expect(columnsInView(starts, 49_650, 350)).toEqual({ first: 495, end: 500 });
  });

  it('are none where there are none', () => {
    expect(columnsInView(startsOf([]), 0, 350)).toEqual({ first: 0, end: 0 });
  });
});
