import { expect, test } from 'vitest';
import { rowsOf } from './reading';

const names = (text: string, lead?: string): unknown[] =>
  rowsOf('places', text, lead).map(({ name }) => name);

test.each([
  ['Teams went to Regions Two, Five and Nine.', ['Region Two', 'Region Five', 'Region Nine']],
  ['The observers worked in Regions 3, 5 & 9.', ['Region 3', 'Region 5', 'Region 9']],
  ['They covered four of the Regions: One, Two, Three and Six; later the mission visited Region 6.', 4],
  ['Observers were deployed to Province No. 4 and to District 11.', ['Province 4', 'District 11']],
  ['The observers covered Wards 5 and 8.', ['Ward 5', 'Ward 8']],
  ['The observers visited constituencies 4 and 5.', ['constituency No. 4', 'constituency No. 5']],
  ['Protocols from Region Nine had not reached the mission.', []]
])('a part of the country may have a number for a name: “%s”', (text, expected) => {
  const found = names(text);
  expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
});

test('how many observers went somewhere is no number of stations there', () => {
  expect(rowsOf('places', 'The observers fanned out to Shymkent (8), Kostanay (4) and Aktobe (2).')).toEqual(
    ['Shymkent', 'Kostanay', 'Aktobe'].map((name) => ({ name, kind: 'city' }))
  );
});

test('a name within a longer one is no place of its own', () => {
  const lead = 'The OAS mission observed the presidential election in Colombia on 26 May 2030. ';
  expect(names('Its observers were in Antioquia, Valle del Cauca and Nariño.', lead)).toEqual([
    'Antioquia',
    'Valle del Cauca',
    'Nariño'
  ]);
});

test.each([
  'The mission visited stations like those in Western states.',
  'The observers presented their findings in the Central Asian republic.',
  'Observers of the mission had worked in South Asia and in Eastern Europe.',
  'There is one polling station in Korea, which the mission visited.',
  'An official source in Astana said that the mission had been deployed.'
])('parts of the world and seats of sources are no places of a mission: “%s”', (text) => {
  expect(names(text)).toEqual([]);
});

test('a sentence that begins with “More” is no link to another text', () => {
  expect(names('More than 20 observers went to Ridder and Rudny.')).toEqual(['Ridder', 'Rudny']);
  expect(names('More: Observers arrive in Ridder')).toEqual([]);
});

const vote = 'the presidential election in Kazakhstan on 5 June 2033';
test.each([
  [`ALMATY, June 4 - Steppe News. The leader of the CIS observer mission praised ${vote}.`, ['Almaty']],
  [`2033-06-04 Almaty. 4 June. STEPPE/ The CIS observer mission praised ${vote}.`, ['Almaty']],
  [`Almaty, 6 June 2033 - for immediate release\n\nThe CIS observer mission praised ${vote}.`, ['Almaty']],
  [`ALMATY, 4 May (Steppe) - A CIS mission will be sent to observe ${vote}.`, []],
  [`By Ann Lee in Almaty\nThe CIS observer mission praised ${vote}.`, []]
])('a dateline tells where a mission spoke that was there: “%s”', (text, expected) => {
  expect(names('', text)).toEqual(expected);
});

test('a list has the kind that is said before it', () => {
  const found = rowsOf(
    'places',
    'The observers will be distributed over nine governorates, among them Medenine and Sfax.',
    'The CIS observer mission is in Tunis for the parliamentary elections in Tunisia on 5 June 2033.\n\n'
  ).filter(({ name }) => name !== 'Tunis');
  expect(found.map(({ name, kind }) => [name, kind])).toEqual([
    ['Medenine', 'region'],
    ['Sfax', 'region']
  ]);
});
