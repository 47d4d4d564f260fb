import { expect, test } from 'vitest';
import { claimMarks, markOf } from '$lib/charts/claim';
import { panelGrid } from '$lib/charts/panels';
import { overall } from '$lib/charts/polarity';
import { lines } from '$lib/charts/series';
import { linearTicks, logTicks } from '$lib/charts/ticks';
import { yearTicks } from '$lib/charts/years';

test('panels stand in order of their rows, the rest is counted', () => {
  const grid = panelGrid(new Map(Object.entries({ a: 1, b: 2, c: 3, d: 1 })), (id) => id.toUpperCase(), 2, 3);
  expect(grid.panels).toEqual([
    { id: 'c', label: 'C', count: 3, column: 0, row: 0 },
    { id: 'b', label: 'B', count: 2, column: 1, row: 0 },
    { id: 'a', label: 'A', count: 1, column: 0, row: 1 }
  ]);
  expect({ columns: grid.columns, rows: grid.rows, hidden: grid.hidden }).toEqual({
    columns: 2,
    rows: 2,
    hidden: { panels: 1, rows: 1 }
  });
});

test('a single panel takes the whole width', () => {
  expect(panelGrid(new Map([['a', 1]]), String, 4, 12)).toMatchObject({ columns: 1, rows: 1 });
});

test('no line goes through fewer than three points', () => {
  const points = ['2020', '2010', '2015'].map((date) => ({ series: 'long', date }));
  const short = ['2020', '2010'].map((date) => ({ series: 'short', date }));
  const drawn = lines([...points, ...short], (p) => p.series, (p) => p.date); // prettier-ignore
  expect(drawn.map((line) => line.map((p) => p.date))).toEqual([['2010', '2015', '2020']]);
});

test.each([
  ['two of three praise', { positive: 2, mixed: 1, negative: 0, neutral: 5 }, 'positive'],
  ['three of four criticise', { positive: 1, mixed: 0, negative: 3, neutral: 0 }, 'negative'],
  ['half and half', { positive: 2, mixed: 0, negative: 2, neutral: 0 }, 'mixed'],
  ['none judges', { positive: 0, mixed: 0, negative: 0, neutral: 2 }, 'neutral']
] as const)('where %s, the findings amount to %s', (_, counts, amount) => {
  expect(overall(counts)).toBe(amount);
});

test('ticks are round', () => {
  expect(linearTicks(31)).toEqual([0, 10, 20, 30]);
  expect(linearTicks(1)).toEqual([0, 0.5, 1]);
  expect(logTicks(1, 1000)).toEqual([1, 10, 100, 1000]);
  expect(logTicks(0.5, 90)).toEqual([1, 10]);
});

test('years keep clear of one another and of the ends of their panel', () => {
  expect(yearTicks(2003, 2027, 240)).toEqual([2005, 2010, 2015, 2020, 2025]);
  expect(yearTicks(2003, 2027, 130)).toEqual([2010, 2020]);
  expect(yearTicks(2018, 2021, 900)).toEqual([2019, 2020]);
});

test('a planned and an interim number are hollow, everything that happened is filled', () => {
  const filled = (status: string) => claimMarks.find((mark) => mark.name === markOf(status))?.filled;
  expect(['reported', 'accredited'].map(filled)).toEqual([true, true]);
  expect(['planned', 'interim', 'derived'].map(filled)).toEqual([false, false, false]);
});
