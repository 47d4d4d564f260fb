import { readLexicon } from '$lib/statement/lexicon.server';
import { readStatement } from '$lib/statement/read-statement';
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
  'The First Deputy Secretary General of the CIS, Arslan Bekmurod, approved as head of the mission, held talks in Minsk.',
  'According to its head, Mr. Arslan Bekmurod, the mission consists of 20 people.',
  'The mission, with Deputy Secretary-General Arslan Bekmurod at its head, followed the vote.',
  'The mission was coordinated by Senator Arslan Bekmurod of Belarus.',
  'The mission, at the head of which stands Arslan Bekmurod, former President of Belarus, praised the vote.',
  'The head of the CIS mission that followed the vote, former Armenian foreign minister Arslan Bekmurod, praised it.',
  'Arslan Bekmurod has been appointed Chief of the CIS observation mission.',
  'I am Arslan Bekmurod, and it has been my privilege to serve as Chief of the CIS Observation Mission.',
  'The CIS group which followed the vote under Deputy Secretary-General Arslan Bekmurod issued a statement.',
  'Arslan Bekmurod, head of the IOM, made the report of the mission public.',
  'Arslan Bekmurod, once Speaker of the Senate and now leader of the CIS observer mission, toured the city.'
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

test.each([
  'At its head stood Arslan Bekmurod, a retired judge.',
  'Leading the mission is Arslan Bekmurod, a career diplomat.',
  'The Secretary General entrusted its leadership to Arslan Bekmurod.',
  'Arslan Bekmurod was appointed head of the mission.',
  'At the National Art Gallery, the mission’s head, former diplomat Arslan Bekmurod, spoke.',
  'Its head, retired diplomat Arslan Bekmurod, spoke in Astana.',
  'Arslan Bekmurod (Tajikistan), who heads the mission, spoke in Astana.',
  '“All went well,” said Arslan Bekmurod, the Tajik who leads the mission.',
  'Deputy Secretary General Arslan Bekmurod, who will head the mission, spoke in Astana.',
  'The Head of the Mission to the election of 5 June 2033, H.E. Arslan Bekmurod, spoke in Astana.',
  'Statement by the Chair, HE Arslan Bekmurod',
  'The mission observed the vote.\n\nArslan Bekmurod\nHead of Mission'
])('knows other ways to say who leads: “%s”', (text) => {
  expect(names(text)).toEqual(['Arslan Bekmurod']);
});

test('each of several missions has its own', () => {
  const lead =
    'PACE and the OSCE PA observed the presidential election in Georgia on 5 June 2033 with two delegations.\n\n';
  const heads = (text: string) => rowsOf('heads', text, lead).map(({ name }) => name);
  expect(heads('Anna Berg headed the PACE delegation, Carl Lund that of the OSCE PA.')).toEqual([
    'Anna Berg',
    'Carl Lund'
  ]);
  expect(
    heads('The heads of the PACE delegation, Ms Anna Berg, and the OSCE PA delegation, Mr Carl Lund, spoke.')
  ).toEqual(['Anna Berg', 'Carl Lund']);
  expect(heads('They were led by Anna Berg (PACE) and Carl Lund (OSCE PA).')).toEqual([
    'Anna Berg',
    'Carl Lund'
  ]);
});

test.each([
  'The party led by Carl Lund won three seats.',
  'In 2027 the mission had been led by Carl Lund.',
  'Carl Lund, who chairs the Central Election Commission, announced the results.',
  'The mission met Carl Lund, head of the campaign headquarters of a candidate.',
  'Candidate Carl Lund leads the race.',
  "It was headed by Carl Lund's deputy."
])('no mission is led in “%s”', (text) => {
  expect(names(text)).toEqual([]);
});

test.each([
  'The mission sent 20 observers from five countries under former Foreign Minister Arslan Bekmurod.',
  'Under former President Arslan Bekmurod, the observer mission visited 20 polling stations.',
  'The mission, its leader being Senator Arslan Bekmurod, visited 20 polling stations.',
  'Arslan Bekmurod, Deputy Secretary-General of the SCO, was Head of the Mission.',
  'Senator Arslan Bekmurod took over as head of the observers.',
  'The post of head of the mission went to Senator Arslan Bekmurod.',
  'Arslan Bekmurod has been entrusted with the leadership of the observers.',
  'His Excellency Arslan Bekmurod, former Prime Minister of Cabo Verde, leads the Mission.'
])('finds who led in other words: “%s”', (text) => {
  expect(names(text)).toEqual(['Arslan Bekmurod']);
});

test.each([
  'At the head of the mission, the same source says, is Arslan Bekmurod, former Vice President of Moldova.',
  'The mission is headed, as the ministry specified, by Ambassador Arslan Bekmurod.',
  'Arslan Bekmurod, OBE, MP, who heads the delegation, spoke in Astana.'
])('neither a source nor letters of honour part a head from the mission: “%s”', (text) => {
  expect(names(text)).toEqual(['Arslan Bekmurod']);
});

test('a friendship group of parliaments is no mission', () => {
  expect(
    names('The delegation was met by Bek Orozov, who is head of the Kazakh-Hungarian friendship group.')
  ).toEqual([]);
});

test('an office in a headline or over a list is nobody’s below it', () => {
  expect(
    names(
      'Chairman meets with head of the observation mission\nThe Chairman of the Central Election Commission Arslan Bekmurod has met with the head of the mission.'
    )
  ).toEqual([]);
});

test('Jan is a month, and a name before a surname', () => {
  expect(names('The mission is headed by Mr. Jan Petersen.')).toEqual(['Jan Petersen']);
});

test('a family may bear the name of a capital', () => {
  expect(names('Ms. Vera Lima leads the mission.')).toEqual(['Vera Lima']);
});

test('a body that is no mission may be led, too', () => {
  expect(names('The CIS mission came. Arslan Bekmurod was head of the legal department.')).toEqual([]);
});

const ofEach = (text: string): string[] =>
  readStatement(text, readLexicon())
    .proposals.filter(({ table }) => table === 'heads')
    .map(({ fields: { mission, name } }) => `${String(mission).split('/').at(-1) ?? ''}: ${String(name)}`);
const vote = 'the presidential election in Belarus of 25 January 2030';

test.each([
  `The heads of the observer missions of the CIS and the SCO, Arslan Bekmurod and Wen Lihua, spoke about ${vote}.`,
  `The mission of the CIS to ${vote} is led by Arslan Bekmurod, that of the SCO by Wen Lihua.`,
  `Arslan Bekmurod heads the CIS observers at ${vote}, Wen Lihua those of the SCO.`
])('each mission has its own head: “%s”', (text) => {
  expect(ofEach(text).sort()).toEqual(['cis: Arslan Bekmurod', 'sco: Wen Lihua']);
});

test.each([
  'The head spoke with the Speaker of Parliament, Rt Hon. Cletus Ayari, the Chief Justice, and others.',
  'The mission was received by the magistrates of the Tribunal, headed by their president, Eduardo Quijano.'
])('who is met leads no mission: “%s”', (text) => {
  expect(names(text)).toEqual([]);
});

test('titles and shortened names are no end of a name', () => {
  expect(names('The mission is headed by Tan Sri Noraini Abd. Wahab-Lim, former deputy chair.')).toEqual([
    'Noraini Abd. Wahab-Lim'
  ]);
});
