import { expect, it } from 'vitest';
import { findNumbers } from '$lib/statement/text/numbers';

const values = (text: string) => findNumbers(text).map(({ value }) => value);

it.each([
  ['1,234 stations, 12 500 voters, 6.340 sites', [1234, 12500, 6340]],
  ['twenty-two, a hundred and ninety-one, two hundred and five', [22, 191, 205]],
  ['one thousand, two hundred and eighteen stations', [1218]],
  ['a dozen teams, two dozen experts', [12, 24]],
  ['5.6 million voters, 18 thousand citizens', [5600000, 18000]],
  ['61.234 per cent and 3,312, or so', [61.234, 3312]],
  ['a 32-strong team', [32]]
])('reads the numbers of “%s”', (text, expected) => expect(values(text)).toEqual(expected));

it.each([
  'COVID-19',
  'the 47th commission',
  'station No. 12',
  'Article 5',
  'at 8 p.m.',
  'at 10:30',
  '$5',
  'in 2024'
])('reads none in “%s”', (text) => expect(values(text)).toEqual([]));

it('reads the ends of a range', () => {
  expect(findNumbers('between 80 and 85 stations, 10-12 teams')).toMatchObject([
    { value: 80, upTo: 85 },
    { value: 10, upTo: 12 }
  ]);
});

it('takes its time on no text', () => {
  expect(values('one '.repeat(20_000)).length).toBeGreaterThan(0);
  expect(values('9,'.repeat(20_000)).length).toBeGreaterThan(0);
});
