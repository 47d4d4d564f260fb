import { expect, test } from 'vitest';
import { rowsOf } from './reading';

const kinds = (table: 'statements' | 'events', text: string): unknown[] =>
  rowsOf(table, text).map(({ kind }) => kind);

test.each([
  ['The Mission was guided by political neutrality and impartiality.', 'principle'],
  ['We serve in a personal capacity and take no side.', 'principle'],
  [
    'The Mission held to three rules: it did not meddle in politics and it respected the sovereignty of the state.',
    'principle'
  ],
  ['Its assessment is based solely on facts seen by observers.', 'method'],
  ['The stations of the CIS observers were a random sample.', 'method'],
  ['The CIS mission does not depend on any government.', 'principle'],
  ['The mission would give no assessment before all votes were counted.', 'pledge'],
  ['The CIS mission insists that its observation be carried out as planned.', 'pledge'],
  ['Observing is not new to the CIS.', 'experience'],
  ['This was the thirty-eighth mission since 2004.', 'experience'],
  ['The mission will only then come to a judgement.', 'pledge'],
  ['Our conclusions rest on the own impressions of the observers.', 'method'],
  ['Members of the Mission acted on the basis of impartiality and non-interference.', 'principle'],
  ["We do not give marks and we don't interfere.", 'principle'],
  ['We shall not interfere in the process.', 'pledge'],
  ['The Commonwealth has observed elections here on eight occasions.', 'experience'],
  ['The organization has observed more than 90 elections since 2004.', 'experience'],
  ['The Mission pledged to refrain from any interference in the process.', 'pledge'],
  [
    '"The vote was calm and people came with children," said the head of the CIS mission, Mr. Bek Orozov.',
    'quotation'
  ]
])('“%s” is a statement: %s', (text, kind) => {
  expect(kinds('statements', text)).toEqual([kind]);
});

test('what a mission observed now is no experience', () =>
  expect(
    kinds(
      'statements',
      'The OTS mission has monitored the parliamentary elections held in Kazakhstan on 5 June 2033.'
    )
  ).toEqual([]));

const led = 'The CIS mission is headed by Bek Orozov. ';

test.each([
  ['before it', 'Bek Orozov told reporters: "The vote was calm and orderly."'],
  ['after it', '"The vote was calm and orderly," Mr. Orozov noted.'],
  ['in its middle', 'Orozov said the team had been "impressed by the patience of all staff".'],
  ['twice', '"The vote was calm," Orozov said. "The count was quick and open," he added.']
])('who is quoted is named %s, once a person', (_, text) =>
  expect(rowsOf('statements', led + text)).toMatchObject([
    { kind: 'quotation', speaker: 'Bek Orozov, head of mission' }
  ])
);

test('an official of the host is quoted for herself', () =>
  expect(
    rowsOf(
      'statements',
      '"We opened every station on time," said the Secretary of the Central Election Commission, Vera Lukina.'
    )
  ).toEqual([]));

test('what somebody without a name says is not the mission’s', () => {
  expect(
    rowsOf(
      'statements',
      '“The people spoke and the region heard them,” a party spokesman said after the election.'
    )
  ).toEqual([]);
});

test.each([
  '“My grandmother is ninety and came by herself,” says Nurbek, a student.',
  '“The machines count, and people count again,” the Secretary of the GEC, Dorj Batbayar, said.'
])('what a voter or an official says is not the mission’s: %s', (text) => {
  expect(rowsOf('statements', text)).toEqual([]);
});

test('the name of a law is nobody’s words', () =>
  expect(
    rowsOf(
      'statements',
      'The Mission states that the vote was held by the Law "On Elections in the Republic".'
    )
  ).toEqual([]));

test.each([
  ['The Mission congratulates the people of Kazakhstan on the successful election.', 'message'],
  ['The final report of the Mission will be published in two months.', 'planned-report'],
  ['Elections were held in Zhetysu for the first time.', 'first-time-claim'],
  ['It was the largest number in our history.', 'record-claim']
])('“%s” is an event: %s', (text, kind) => {
  expect(kinds('events', text)).toEqual([kind]);
});

test.each([
  'It was the third time that the mission observed an election in the country.',
  'He noted that the Organisation has the experience of more than 90 such missions.',
  'This is the 152nd mission of the CIS.'
])('experience: “%s”', (text) => {
  expect(kinds('statements', text)).toContain('experience');
});
