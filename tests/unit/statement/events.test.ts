import { describe, expect, it } from 'vitest';
import { rowsOf } from './reading';

const kinds = (text: string) => rowsOf('events', text).map(({ kind }) => kind);

describe('what happened beside the observation', () => {
  it.each([
    ['On 3 June 2033 the mission exchanged views with the head of the SCO observers.', ['joint-meeting']],
    [
      'The mission compared notes with colleagues from the missions of the OTS and TURKPA.',
      ['joint-meeting']
    ],
    ['The mission met the head of the Central Election Commission.', []],
    ['The final report follows within thirty days.', ['planned-report']],
    ['When does the report of the mission come out? In July.', ['planned-report']],
    ['Journalists reported on the vote.', []],
    ['The mission wishes the new deputies success.', ['message']],
    ['The mission salutes the people of Kazakhstan.', ['message']],
    ['Of the stations in Russia, the largest number, three, is in Moscow.', []]
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

it.each([
  ['The conclusions of the mission will be set out in a concluding document on the monitoring.', 1],
  ['A final report of the mission with recommendations follows in the autumn.', 1],
  ['The report says that the observer mission follows how the vote is prepared.', 0],
  ['The report of the mission follows:', 0]
])('whether a report is to come: “%s”', (text, expected) => {
  expect(kinds(text).filter((kind) => kind === 'planned-report').length).toBe(expected);
});
