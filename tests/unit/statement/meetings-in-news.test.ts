import { expect, test } from 'vitest';
import { readLexicon } from '$lib/statement/lexicon.server';
import { readStatement } from '$lib/statement/read-statement';
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
    'The mission held meetings with Chairman of the Central Election Commission B. Orozov and Speaker of Parliament A.K. Sadykov.',
    [
      ['Central Election Commission', 'B. Orozov'],
      ['Parliament', 'A.K. Sadykov']
    ]
  ],
  [
    'The mission visited the Central Election Commission, where CEC Chairman Bek Orozov spoke of the preparations.',
    [['Central Election Commission', 'Bek Orozov']]
  ],
  [
    'The mission met with the Chairman of the Central Election Commission and Deputy Foreign Minister Arman Sadykov.',
    ['Central Election Commission', ['Ministry of Foreign Affairs', 'Arman Sadykov']]
  ],
  [
    'The mission met with the Leader of the Opposition, the Chief Elections Officer Bek Orozov and the media.',
    ['Opposition', ['Chief Elections Officer', 'Bek Orozov'], 'Media']
  ],
  [
    'The observers were in contact with the police and organizations such as Halyk Dauysy.',
    ['Police', 'Halyk Dauysy']
  ],
  [
    'The delegation was received by Bek Orozov, President of the Supreme Election Council (YSK).',
    [['Supreme Election Council', 'Bek Orozov']]
  ],
  ['They met representatives of the Justice Party, ADK and MHK.', ['Justice Party', 'ADK', 'MHK']],
  [
    'The Foreign Minister, Bek Orozov, and the head of the mission met in Astana.',
    [['Ministry of Foreign Affairs', 'Bek Orozov']]
  ]
])('a meeting as news tell of it: “%s”', (text, expected) => {
  expect(met(text)).toEqual(expected);
});

test.each([
  'The mission’s report serves to keep up the dialogue between institutions with the country’s parliament.',
  'Members of the mission were interviewed by local mass media.',
  'Elections were called by the President on 9 February 2029.'
])('no meeting: “%s”', (text) => {
  expect(met(text)).toEqual([]);
});

test('who came with the mission is no counterpart', () => {
  const text =
    'The mission met with Bek Orozov, the Chairman of the Central Election Commission. The meeting was also attended by Azamat Bekov, official of the Central Election Commission of Kyrgyzstan, Acting Chief of Protocol Araz Salimov and the CIS Research Expert Dastan Almazov.';
  expect(met(text)).toEqual([['Central Election Commission', 'Bek Orozov']]);
});

test('who stays where the vote is not told is of no other state', () => {
  const text =
    'The OTS mission met with Ms. Dilbar Nazarova, Chairperson of the Central Election Commission of Kazakhstan.';
  const found = readStatement(text, readLexicon()).proposals.filter(({ table }) => table === 'meetings');
  expect(found.map(({ fields }) => fields.person)).toEqual(['Dilbar Nazarova']);
});

test('both missions met whom both are said to have met', () => {
  const text =
    'The CIS and SCO missions followed the election in Kazakhstan. Both delegations met with the Foreign Minister, Bek Orozov.';
  const found = readStatement(text, readLexicon()).proposals.filter(({ table }) => table === 'meetings');
  expect(found.map(({ fields }) => fields.mission).sort()).toEqual(['cis', 'sco']);
});

test.each([
  [
    'In the days preceding the poll the team paid calls to the Adolat Party and the Ecological Party.',
    ['Adolat Party', 'Ecological Party']
  ],
  [
    'They asked the chairwoman of the Central Election Commission, Sevinj Alakbarli, about the lists.',
    [['Central Election Commission', 'Sevinj Alakbarli']]
  ],
  ['Posters of a governing party were seen by observers on municipal buses.', []]
])('“%s”', (text, expected) => {
  expect(met(text)).toEqual(expected);
});

test.each([
  [
    'The High Authority for Communication and representatives of the press associations were heard in the afternoon.',
    ['High Authority for Communication', 'Press associations']
  ],
  [
    'On 16 May it opened its work at the Ministry of Foreign Affairs, where the Minister, Mr. Ibrahima Kouyaté, recalled that his Government had invited the mission.',
    [['Ministry of Foreign Affairs', 'Ibrahima Kouyaté']]
  ],
  [
    'Since her arrival the head of the mission has paid courtesy calls on Ato Lemma Fekadu, State Minister of Foreign Affairs; and the Federal Police Commission.',
    [['Ministry of Foreign Affairs', 'Lemma Fekadu'], 'Federal Police Commission']
  ],
  [
    'The mission was received by the magistrates of the Tribunal Electoral, headed by their president, Eduardo Quijano.',
    [['Tribunal Electoral', 'Eduardo Quijano']]
  ],
  ['The Commission does not consult political parties, the mission noted.', []]
])('“%s”', (text, expected) => {
  expect(met(text)).toEqual(expected);
});
