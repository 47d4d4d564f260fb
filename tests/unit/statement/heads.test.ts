import { expect, test } from 'vitest';
import { rowsOf, wordsOf } from './reading';

const names = (text: string): unknown[] => rowsOf('heads', text).map(({ name }) => name);

test.each([
  'The Mission was headed by Arslan Bekmurod, Deputy Secretary General of the CIS.',
  'The Mission, led by the former President of Costa Rica, H.E. Arslan Bekmurod, visited 20 polling stations.',
  'The Mission worked under the leadership of Ambassador Arslan Bekmurod.',
  'The head of the CIS observer mission, First Deputy Secretary General Arslan Bekmurod, met journalists.',
  'Arslan Bekmurod, who heads the mission, spoke in Astana.',
  'Head of mission: Ambassador Arslan Bekmurod',
  'The mission (head: Deputy Secretary-General Arslan Bekmurod) noted a high turnout.',
  'Chief Observer Arslan Bekmurod presented the statement.',
  'According to its head, Mr. Arslan Bekmurod, the mission consists of 20 people.',
  'The mission, with Deputy Secretary-General Arslan Bekmurod at its head, followed the vote.',
  'The mission was coordinated by Senator Arslan Bekmurod of Belarus.'
])('finds who led in “%s”', (text) => {
  expect(names(text)).toEqual(['Arslan Bekmurod']);
});

test.each([
  ['The mission was led by Luc van den Brandt.', 'Luc van den Brandt'],
  ['The mission was led by Ms. Siobhán O’Dell-Whitaker.', "Siobhán O'Dell-Whitaker"],
  ['The mission was led by Mr. J. K. Mbeki.', 'J. K. Mbeki']
])('reads a name as it is written: “%s”', (text, name) => {
  expect(names(text)).toEqual([name]);
});

test('two may lead together', () => {
  const text =
    'The mission was co-led by Judge Margaret Dell and former Foreign Minister of Benin Aristide Houngou.';
  expect(names(text)).toEqual(['Margaret Dell', 'Aristide Houngou']);
});

test('the deputy, the staff and those whom a mission met did not lead it', () => {
  expect(names('The deputy head of the mission, Mr. Bek Orozov, was present.')).toEqual([]);
  expect(names('A support team of five staff led by Dr. Arabella Nwosu helped.')).toEqual([]);
  expect(
    names('The Mission met with the Chairman of the Central Election Commission, Mr. Bek Orozov.')
  ).toEqual([]);
});

test('an office of the next in a list leads no mission', () => {
  const text =
    'The Mission met with Bek Orozov, Head of Staff of the Senate, and Aibek Sadyk, Head of Shymkent City.';
  expect(names(text)).toEqual([]);
});

test('a row rests on the words that say so', () => {
  expect(wordsOf('heads', 'The Mission was headed by Arslan Bekmurod.')).toEqual([
    'headed by Arslan Bekmurod'
  ]);
});
