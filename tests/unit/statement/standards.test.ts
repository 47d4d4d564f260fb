import { describe, expect, it } from 'vitest';
import { contextOf } from '$lib/statement/context';
import { proposeStandards } from '$lib/statement/extract/standards';
import { readLexicon } from '$lib/statement/lexicon.server';

const lexicon = readLexicon();
const mission =
  'STATEMENT of the OTS observation mission on the presidential election in Kazakhstan on 10 June 2029. ';
const standards = (text: string) =>
  proposeStandards(contextOf(mission + text, lexicon)).map(({ fields }) => fields.standard);

describe('standards', () => {
  it('are worded as our table has them', () => {
    expect(
      standards(
        'The Mission worked in accordance with the national legislation, as well as the generally recognized rules of international law.'
      )
    ).toEqual([
      'national legislation of the host',
      'generally recognised rules of international law on elections'
    ]);
  });

  it.each([
    ['The Mission was guided by the Charter of the OTS.', 'Charter of the OTS'],
    ['The Mission acted in line with the Treaty on Open Observation.', 'Treaty on Open Observation'],
    ['The election matched Kazakh law.', 'national legislation of the host'],
    ['The election was held in keeping with the laws of Kazakhstan.', 'national legislation of the host'],
    ['The vote passed in respect of the law.', 'national legislation of the host'],
    ['The election met recognized European criteria.', 'recognized European criteria'],
    [
      'We judge the election by the standards to which Kazakhstan has committed itself.',
      'standards to which Kazakhstan has committed itself'
    ]
  ])('are read in: %s', (text, standard) => expect(standards(text)).toEqual([standard]));

  it.each([
    'The Electoral Code complies with international standards.',
    'Candidates and media complied with the law.',
    'The Declaration was handed to the press.'
  ])('are none in: %s', (text) => expect(standards(text)).toEqual([]));

  it('are none where a law is only spoken of', () => {
    expect(standards('National legislation was amended in May.')).toEqual([]);
  });
});

it.each([
  [
    'The mission keeps to the EU code of conduct for election observation.',
    'EU election observation code of conduct'
  ],
  ['The findings were made with the PEMMO as a guide.', 'PEMMO']
])('“%s” names a standard: %s', (text, standard) => expect(standards(text)).toEqual([standard]));
