import { expect, test } from 'vitest';
import { rowsOf } from './reading';

const met = (text: string): unknown[] =>
  rowsOf('meetings', text).map(({ institution, person }) => (person ? [institution, person] : institution));

test.each([
  [
    'The campaign was the subject of talks that the Mission’s representatives had with the leadership of the Central Election Commission, the Supreme Court and the General Prosecutor’s Office.',
    ['Central Election Commission', 'Supreme Court', "General Prosecutor's Office"]
  ],
  [
    'The observers also had meetings with S. Tursynova and K. Abenov, who are running for president.',
    [
      ['Presidential candidates', 'S. Tursynova'],
      ['Presidential candidates', 'K. Abenov']
    ]
  ],
  [
    'The observers had meetings at the election headquarters of the candidates K.-Zh. Tokanov, Zh. Dairov and N. Auesov.',
    [
      'Election headquarters of K.-Zh. Tokanov',
      'Election headquarters of Zh. Dairov',
      'Election headquarters of N. Auesov'
    ]
  ],
  [
    'The Foreign Minister, Arman Sadykov, received the Secretary General of the CIS, Pavel Orlov, who heads its observer mission.',
    [['Ministry of Foreign Affairs', 'Arman Sadykov']]
  ],
  [
    'The Central Election Commission told the delegation how lists are made.',
    ['Central Election Commission']
  ],
  [
    'The mission that will observe the vote was received on Saturday by the Chairman of the Central Election Commission, Bek Orozov.',
    [['Central Election Commission', 'Bek Orozov']]
  ],
  [
    'The Foreign Minister, Bek Orozov, and the head of the mission met in Astana.',
    [['Ministry of Foreign Affairs', 'Bek Orozov']]
  ]
])('a meeting as news tell of it: “%s”', (text, expected) => {
  expect(met(text)).toEqual(expected);
});

test.each([
  'The mission’s report serves to keep up the dialogue between institutions with the country’s parliament.',
  'Members of the mission were interviewed by local mass media.'
])('no meeting: “%s”', (text) => {
  expect(met(text)).toEqual([]);
});

test('who came with the mission is no counterpart', () => {
  const text =
    'The mission met with Bek Orozov, the Chairman of the Central Election Commission. The meeting was also attended by Azamat Bekov, official of the Central Election Commission of Kyrgyzstan, Acting Chief of Protocol Araz Salimov and the CIS Research Expert Dastan Almazov.';
  expect(met(text)).toEqual([['Central Election Commission', 'Bek Orozov']]);
});
