import { expect, test } from 'vitest';
import { count, day, median, month, number, percent, range, yearSpan } from '$lib/ui/words';

test('numbers part thousands, shares keep what matters', () => {
  expect(number(1310)).toBe('1,310');
  expect(number(3.456)).toBe('3.5');
  expect([percent(0.415), percent(0.0347), percent(0.00029)]).toEqual(['42 %', '3.5 %', '0.029 %']);
});

test('dates and ranges are written as the site writes them', () => {
  expect(day('2024-02-07')).toBe('7 Feb 2024');
  expect(day('2024-09-01')).toBe('1 Sep 2024');
  expect(month('2013-10-09')).toBe('Oct 2013');
  expect(range(13, 1690)).toBe('13–1,690');
  expect(range(22, 22)).toBe('22');
  expect(yearSpan(['2024-02-07', '2003-10-15'])).toBe('2003–2024');
  expect(yearSpan([])).toBe('');
});

test('one is singular', () => {
  expect([count(1, 'country'), count(2, 'country'), count(0, 'mission'), count(2, 'day')]).toEqual([
    '1 country',
    '2 countries',
    '0 missions',
    '2 days'
  ]);
});

test('the median of an even number of values is between the middle two', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});
