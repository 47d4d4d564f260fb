import { describe, expect, test } from 'vitest';
import { UnfitRows } from '$lib/questions/check-rows';
import { columns, inputs } from '$lib/questions/recurring-problems/row';
import { shaping } from '$lib/questions/recurring-problems/shape';
import { shapeRows } from '$lib/questions/shaping';

/** A finding at an election of a country, on a theme. */
const found = (election: string, polarity: string, more: { theme?: string; contest?: string } = {}) => ({
  mission: `${election}/x`,
  organization: 'x',
  country: election.slice(0, 3),
  date: election.slice(4, 14),
  type: election.slice(15),
  contest: more.contest ?? null,
  joint: '',
  theme: more.theme ?? 'media',
  polarity,
  findings: 1,
  sources: 's'
});
const given = (rows: Record<string, string | number | null>[]) => ({
  columns: Object.keys(inputs).map((name) => ({ name })),
  rows
});
const shaped = (...rows: ReturnType<typeof found>[]) => shapeRows(shaping, given(rows), columns);
const runs = (...rows: ReturnType<typeof found>[]) => shaped(...rows).map((row) => row.run);

describe('rows are checked on their way in and out', () => {
  test('what the query must give, and does not, is named', () => {
    const { columns: all, rows } = given([found('AAA-2001-01-01-presidential', 'negative')]);
    const short = { columns: all.filter(({ name }) => name !== 'theme'), rows };
    expect(() => shapeRows(shaping, short, columns)).toThrow(
      new UnfitRows('The result has no column “theme”, which the chart needs.')
    );
  });

  test('what the shaping makes must be what the chart declares', () => {
    const careless = { inputs, shape: () => [{ ...found('AAA-2001-01-01-presidential', 'negative') }] };
    expect(() => shapeRows(careless, given([]), columns)).toThrow(
      'Row 1, column “amount”: nothing is not a text, which the chart needs.'
    );
  });

  test('no rows make no rows', () => {
    expect(shaped()).toEqual([]);
  });
});

describe('a run of negative contests', () => {
  const year = (y: number) => `AAA-${y}-01-01-presidential`;

  test('grows with every negative contest, and knows since when it lasts', () => {
    const rows = shaped(
      found(year(2001), 'negative'),
      found(year(2005), 'negative'),
      found(year(2009), 'negative')
    );
    expect(rows.map(({ run, since, longest }) => [run, since, longest])).toEqual([
      [1, '2001-01-01', 3],
      [2, '2001-01-01', 3],
      [3, '2001-01-01', 3]
    ]);
  });

  test('is ended by a contest whose findings amount to anything else', () => {
    for (const amount of ['positive', 'mixed', 'neutral'])
      expect(
        runs(found(year(2001), 'negative'), found(year(2005), amount), found(year(2009), 'negative'))
      ).toEqual([1, 0, 1]);
  });

  test('is neither broken nor extended by a contest of which nothing on the theme is known', () => {
    expect(
      runs(
        found(year(2001), 'negative'),
        found(year(2005), 'positive', { theme: 'women' }),
        found(year(2009), 'negative')
      )
    ).toEqual([1, 0, 2]);
  });

  test('counts rounds and votes of one day as one contest, of which all missions’ findings are weighed', () => {
    const round = found('AAA-2005-01-15-presidential', 'positive', { contest: year(2005) });
    const rows = shaped(found(year(2001), 'negative'), found(year(2005), 'negative'), round);
    expect(rows.map(({ amount, run }) => [amount, run])).toEqual([
      ['negative', 1],
      ['mixed', 0],
      ['mixed', 0]
    ]);
    const two = shaped(found(year(2005), 'negative'), found(year(2005), 'negative'), round);
    expect(two.map(({ amount }) => amount)).toEqual(['negative', 'negative', 'negative']);
  });

  test('is one of a country and a theme, in order of time whatever the order of rows', () => {
    expect(
      runs(
        found(year(2009), 'negative'),
        found('BBB-2003-01-01-presidential', 'negative'),
        found(year(2001), 'negative'),
        found(year(2001), 'negative', { theme: 'voting' })
      )
    ).toEqual([1, 1, 1, 2]);
  });
});
