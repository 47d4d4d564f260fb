import { expect, test } from 'vitest';
import { perEach, shareOf } from '$lib/records/computed';

const reported = (value: number, high = value) => ({
  ...{ value, low: value, high },
  status: 'reported' as const,
  precision: 'exact' as const
});
const planned = (value: number) => ({
  ...reported(value),
  status: 'planned' as const,
  precision: 'about' as const
});

test('a share is computed with its formula', () => {
  expect(shareOf(reported(10), reported(133))).toEqual({ value: '7.5 %', formula: '10 of 133' });
  expect(shareOf(reported(10), reported(133), { by: 'observers' })?.formula).toBe('10 of 133 observers');
});

test('where sources differ on a part, the result is as wide as they are', () => {
  expect(perEach(reported(22), reported(2, 3), { of: 'stations visited', by: 'teams' })).toEqual({
    value: '7.3–11',
    formula: '22 stations visited ÷ 2–3 teams'
  });
  expect(shareOf(reported(28), reported(231, 234))).toEqual({ value: '12 %', formula: '28 of 231–234' });
  expect(shareOf(reported(20, 30), reported(100, 200))).toEqual({
    value: '10–30 %',
    formula: '20–30 of 100–200'
  });
});

test('announced numbers are set against announced ones alone, and say so', () => {
  expect(shareOf(reported(26), planned(300))).toBeNull();
  expect(shareOf(planned(30), planned(300))).toEqual({
    value: '10 %',
    formula: 'about 30 of about 300, announced numbers'
  });
});

test('nothing is computed from a missing number, from none, or from a part larger than its whole', () => {
  expect(shareOf(undefined, reported(9))).toBeNull();
  expect(shareOf(reported(9), undefined)).toBeNull();
  expect(shareOf(reported(9), reported(0))).toBeNull();
  expect(shareOf(reported(9), reported(8))).toBeNull();
  expect(shareOf(reported(26), reported(13, 169))).toBeNull();
  expect(perEach(reported(9), reported(0))).toBeNull();
});

test('stations for each country, and for a single team', () => {
  expect(perEach(reported(49), reported(37))).toEqual({ value: '1.3', formula: '49 ÷ 37' });
  expect(perEach(reported(9), reported(1), { by: 'teams' })?.formula).toBe('9 ÷ 1 team');
});
