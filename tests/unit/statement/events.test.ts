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
