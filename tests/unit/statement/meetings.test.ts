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
  ['the President of the CENI, Mr. Bek Orozov', 'election-management', 'national'],
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

test.each([
  'The Chairman of the Central Election Commission, Bek Orozov, received the CIS delegation.',
  'The Chairman of the Central Election Commission Bek Orozov met in Astana with the CIS observer mission.',
  'Mr. Bek Orozov, Chairman of the Central Election Commission, briefed the Mission on the preparations.',
  'The observers were briefed at the Central Election Commission by its Chairman, Mr. Bek Orozov.',
  'Talks took place in the Central Election Commission (Chairman - Bek Orozov).',
  'The issues were discussed with the Chairman of the Central Election Commission, Bek Orozov.',
  'With the Chairman of the Central Election Commission Bek Orozov the Mission spoke about the lists.',
  'The observers and the Chairman of the Central Election Commission, Bek Orozov, discussed the lists.'
])('finds who was met on either side of the verb: “%s”', (text) => {
  expect(met(text)).toEqual([commission]);
});

test.each([
  [
    'In the Supreme Court the head of the mission learned that 12 complaints had been filed.',
    'Supreme Court'
  ],
  ['At the Ministry of Justice we were told that the law had been changed.', 'Ministry of Justice'],
  ["The Mission's interlocutors included the Supreme Court.", 'Supreme Court'],
  ['– Whom did you meet before the vote?\n– On the 3rd, the Supreme Court.', 'Supreme Court'],
  ['STAKEHOLDERS CONSULTED\nSupreme Court', 'Supreme Court'],
  ['Meetings were held with:\n- the Supreme Court;', 'Supreme Court']
])('reads meetings told by the place, in lists and in answers: “%s”', (text, institution) => {
  expect(met(text).map(([name]) => name)).toEqual([institution]);
});

test('reads counterparts that are named only', () => {
  const text =
    'The Mission met with the leaders of the parties "Amal" and "Zaman", Transparency Kazakhstan, the candidates Bek Orozov and Dana Iskak, and Ms. Aida Sadyk of the Bar Association.';
  expect(met(text).map(([institution, person, category]) => [institution, person, category])).toEqual(
    expect.arrayContaining([
      ['Amal', undefined, 'parties-candidates'],
      ['Zaman', undefined, 'parties-candidates'],
      ['Transparency Kazakhstan', undefined, 'civil-society'],
      ['Candidate', 'Bek Orozov', 'parties-candidates'],
      ['Candidate', 'Dana Iskak', 'parties-candidates'],
      ['Bar Association', 'Aida Sadyk', 'civil-society']
    ])
  );
});

test('calls an institution by the full name that the text gives', () => {
  const text =
    'The High Electoral Board (HEB) ran the vote. The Mission met with the Chairman of the HEB, Mr. Bek Orozov.';
  expect(met(text)[0]?.[0]).toBe('High Electoral Board');
});

test.each([
  'During the previous election the Mission met with the Central Election Commission.',
  'The Central Election Commission held 12 meetings with political parties.',
  'The Mission noted that the Commission had held consultations with political parties.',
  'Domestic observers met with the Central Election Commission.',
  'The Mission calls on the Central Election Commission to meet with the parties.',
  'The vote met the requirements of the Central Election Commission.',
  'Meetings with parties and civil society form an integral part of the observation.'
])('is no meeting of the mission: “%s”', (text) => {
  expect(met(text)).toEqual([]);
});

test('missions that met somebody together have a row each', () => {
  const text =
    'The heads of the CIS mission and of the SCO mission called on the Chairman of the Central Election Commission, Bek Orozov.';
  expect(met(text)).toEqual([commission, commission]);
});

const days = (text: string): unknown[][] =>
  rowsOf('meetings', text).map(({ institution, person, date }) => [institution, person, date]);

test.each([
  [
    'On 30 May the head of the mission met the Minister of Justice, Aibek Sadyk, and on 31 May the Chairman of the Supreme Court, Bek Orozov.',
    [
      ['Ministry of Justice', 'Aibek Sadyk', '2033-05-30'],
      ['Supreme Court', 'Bek Orozov', '2033-05-31']
    ]
  ],
  [
    'On the eve of voting day, the mission exchanged views with the Supreme Court.',
    [['Supreme Court', undefined, '2033-06-04']]
  ],
  [
    'On 31 May the observers held talks with:\n- the Supreme Court;\n- the Ministry of Justice.',
    [
      ['Supreme Court', undefined, '2033-05-31'],
      ['Ministry of Justice', undefined, '2033-05-31']
    ]
  ],
  [
    'Chairman of the Supreme Court Bek Orozov received the observers on 31 May. Also present was the Minister of Justice, Aibek Sadyk.',
    [
      ['Supreme Court', 'Bek Orozov', '2033-05-31'],
      ['Ministry of Justice', 'Aibek Sadyk', '2033-05-31']
    ]
  ],
  [
    'Chairman of the Supreme Court Bek Orozov received the observers. At the meeting, which took place on 31 May, he spoke of appeals.',
    [['Supreme Court', 'Bek Orozov', '2033-05-31']]
  ]
])('dates meetings: “%s”', (text, rows) => {
  expect(days(text)).toEqual(rows);
});

test.each([
  ['The Mission engaged the Bar Association and the private sector.', ['Bar Association', 'Private sector']],
  [
    'The Mission, in line with the Principles of 2021, consulted the police and the media.',
    ['Police', 'Media']
  ],
  [
    'The Mission met with the Prosecutor of the city, Bek Orozov, the Ambassador of Türkiye Aibek Sadyk and the Independent Electoral and Boundaries Commission.',
    ['Embassy of Türkiye', 'Independent Electoral and Boundaries Commission']
  ],
  [
    'The Mission exchanged views with the heads of the observer missions of the SCO and the OTS.',
    ['SCO observer mission', 'OTS observer mission']
  ],
  [
    'The Mission spoke to the CARICOM and OAS observer missions.',
    ['CARICOM observer mission', 'OAS observer mission']
  ],
  ['In figures: 68 interviews (parties, police, churches).', ['Parties', 'Police', 'Churches']],
  [
    'Stakeholders with whom the Mission held briefings included: the Supreme Court; diplomatic missions.',
    ['Supreme Court', 'Diplomatic missions']
  ]
])('reads whom: “%s”', (text, institutions) => {
  expect(rowsOf('meetings', text).map(({ institution }) => institution)).toEqual(
    expect.arrayContaining(institutions)
  );
});

test.each([
  'In most of the polling stations visited, party monitors were present.',
  'Dialogue between the Commission and the opposition led to calmer debates.'
])('reads no meeting: “%s”', (text) => {
  expect(rowsOf('meetings', text)).toEqual([]);
});
