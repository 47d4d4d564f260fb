import { expect, test } from 'vitest';
import { dayOffset, offsetLabel, offsetWords } from '$lib/ui/day-offset';

test('days are counted from election day, across a change of summer time too', () => {
  expect(dayOffset('2024-02-04', '2024-02-07')).toBe(-3);
  expect(dayOffset('2024-02-07', '2024-02-07')).toBe(0);
  expect(dayOffset('2019-04-01', '2019-03-31')).toBe(1);
  expect(dayOffset('2023-12-18', '2024-02-07')).toBe(-51);
});

test('an offset is written with a true minus, and said in words', () => {
  expect([-3, 0, 1].map(offsetLabel)).toEqual(['D−3', 'D', 'D+1']);
  expect([-3, -1, 0, 1].map(offsetWords)).toEqual([
    '3 days before election day',
    '1 day before election day',
    'election day',
    '1 day after election day'
  ]);
});
