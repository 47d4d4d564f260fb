import { expect, test } from 'vitest';
import { rowsOf } from './reading';

const kinds = (table: 'statements' | 'events', text: string): unknown[] =>
  rowsOf(table, text).map(({ kind }) => kind);

test.each([
  ['The Mission was guided by political neutrality and impartiality.', 'principle'],
  ['Our conclusions rest on the own impressions of the observers.', 'method'],
  ['The organization has observed more than 90 elections since 2004.', 'experience'],
  ['The Mission pledged to refrain from any interference in the process.', 'pledge'],
  [
    '"The vote was calm and people came with children," said the head of the CIS mission, Mr. Bek Orozov.',
    'quotation'
  ]
])('“%s” is a statement: %s', (text, kind) => {
  expect(kinds('statements', text)).toEqual([kind]);
});

test.each([
  ['The Mission congratulates the people of Kazakhstan on the successful election.', 'message'],
  ['The final report of the Mission will be published in two months.', 'planned-report'],
  ['Elections were held in Zhetysu for the first time.', 'first-time-claim'],
  ['It was the largest number in our history.', 'record-claim']
])('“%s” is an event: %s', (text, kind) => {
  expect(kinds('events', text)).toEqual([kind]);
});
