import { expect, test } from 'vitest';
import { rowsOf } from './reading';

const met = (text: string): unknown[][] =>
  rowsOf('meetings', text).map(({ institution, person, category, level }) => [
    institution,
    person,
    category,
    level
  ]);

const commission = ['Central Election Commission', 'Bek Orozov', 'election-management', 'national'];

test.each([
  'The Mission met with the Chairman of the Central Election Commission, Mr. Bek Orozov.',
  'The Mission met with Bek Orozov, Chairman of the Central Election Commission.',
  'The Mission had a meeting with the Central Election Commission Chairman Bek Orozov.',
  'The observers were received by the Chairman of the Central Election Commission, H.E. Bek Orozov.',
  'The head of the mission exchanged views with the Chairman of the Central Election Commission Bek Orozov.',
  'The Mission visited the Central Election Commission, where its chairman Bek Orozov told them about the lists.'
])('reads one counterpart: “%s”', (text) => {
  expect(met(text)).toEqual([commission]);
});

test('reads several in one sentence, with groups', () => {
  const text =
    'The Mission met with Aibek Sadyk, Minister of Foreign Affairs, Bek Orozov, Chairman of the Central Election Commission, and the Speaker of the Senate, Ms. Dana Iskak, as well as with representatives of political parties.';
  expect(met(text)).toEqual([
    ['Ministry of Foreign Affairs', 'Aibek Sadyk', 'foreign-ministry', 'national'],
    commission,
    ['Senate', 'Dana Iskak', 'parliament', 'national'],
    ['Political parties', undefined, 'parties-candidates', undefined]
  ]);
});

test('names the institution with its country, as our tables do', () => {
  const text =
    'The Mission met with the Chairman of the Central Election Commission of the Republic of Kazakhstan, Mr. Bek Orozov.';
  expect(met(text)[0]?.[0]).toBe('Central Election Commission of Kazakhstan');
});

test.each([
  ['the mayor of Shymkent, Mr. Bek Orozov', 'local-authority', 'city'],
  ['the Deputy Khokim of Samarkand Region, Mr. Bek Orozov', 'local-authority', 'region'],
  ['the chairman of the Astana city election commission, Bek Orozov', 'election-management', 'city'],
  ['the President of the Constitutional Court, Bek Orozov', 'judiciary', 'national'],
  ['the Inspector General of Police, Mr. Bek Orozov', 'government', 'national']
])('knows what and of which level %s is', (who, category, level) => {
  expect(met(`The Mission met with ${who}.`).map((row) => row.slice(2))).toEqual([[category, level]]);
});

test('takes the day from the sentence', () => {
  const [row] = rowsOf('meetings', 'On 3 June 2033 the Mission met with the Central Election Commission.');
  expect(row?.date).toBe('2033-06-03');
});

test('what is planned, visited or only called upon is no meeting', () => {
  expect(met('The Mission will meet with the Central Election Commission.')).toEqual([]);
  expect(met('The Mission visited 20 polling stations of the Central Election Commission.')).toEqual([]);
  expect(met('We call on the Central Election Commission to publish all results.')).toEqual([]);
});

test('who is named twice is met once, on the day that one of them gives', () => {
  const text =
    'The Mission met with the Chairman of the Central Election Commission, Mr. Bek Orozov.\n\nOn 3 June 2033 the Mission met with the Chairman of the Central Election Commission, Mr. Bek Orozov.';
  expect(rowsOf('meetings', text)).toMatchObject([{ person: 'Bek Orozov', date: '2033-06-03' }]);
});

test('knows the title of a minister of justice from the title of a judge', () => {
  expect(met('The Mission was received by the Minister of Justice, Dana Iskak.')).toEqual([
    ['Ministry of Justice', 'Dana Iskak', 'government', 'national']
  ]);
});

test('what observers saw is no meeting', () => {
  expect(met('The Mission saw a large turnout of voters, especially of young people.')).toEqual([]);
});

test('what candidates wanted to hear is no part of their name', () => {
  expect(met('The Mission met with contesting candidates to receive first-hand information.')).toEqual([
    ['Contesting candidates', undefined, 'parties-candidates', undefined]
  ]);
});

test.each([
  [
    'Astana, 4 June 2033. Yesterday the Mission met the Chairman of the Central Election Commission, Mr. Bek Orozov.',
    '2033-06-03'
  ],
  [
    'The Mission arrived on 1 June 2033. On the first day it met the Chairman of the Central Election Commission, Mr. Bek Orozov.',
    '2033-06-01'
  ]
])('knows the day: “%s”', (text, date) => {
  expect(rowsOf('meetings', text)).toMatchObject([{ person: 'Bek Orozov', date }]);
});
