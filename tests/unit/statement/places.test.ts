import { expect, test } from 'vitest';
import { rowsOf } from './reading';

const places = (text: string): unknown[] =>
  rowsOf('places', text).map(({ name, kind, stations_visited: stations, team }) => [
    name,
    kind,
    ...(stations === undefined ? [] : [stations]),
    ...(team === undefined ? [] : [team])
  ]);
const names = (text: string): unknown[] => rowsOf('places', text).map(({ name }) => name);

test.each([
  ['– Where have you been? – Astana, Taraz; I myself went by car to Semey.', ['Astana', 'Taraz', 'Semey']],
  ['At two Kokshetau stations the queue was long.', ['Kokshetau']],
  [
    'From tomorrow the observers will be posted to Oral, Kentau and Zhanaozen.',
    ['Oral', 'Kentau', 'Zhanaozen']
  ],
  ['Two teams of the mission stayed in the capital.', ['Astana']],
  ['The statement was presented at the Astana International Convention Centre.', ['Astana']],
  ['Clashes left four people injured in Ekibastuz.', ['Ekibastuz']]
])('every place of the country counts: “%s”', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['Police in Semey arrested two men.'],
  ['The President cast his ballot in Taraz.'],
  ['The mayor of Kostanay wished the mission success.'],
  ['Three stations had been set up in Rudny.'],
  ['In 2026 the mission had worked in Ridder.'],
  ['Read also: Snow closes the road to Kentau'],
  ['The Semey State University was founded a century ago.']
])('but not what others did there: “%s”', (text) => {
  expect(names(text)).toEqual([]);
});

test('knows of what kind the places of a list are', () => {
  expect(places('The mission went to the Akmola, Pavlodar and Zhambyl oblasts.')).toEqual([
    ['Akmola', 'region'],
    ['Pavlodar', 'region'],
    ['Zhambyl', 'region']
  ]);
  expect(
    places('Observers worked in the governorates of Abay and Ulytau as well as the city of Satpayev.')
  ).toEqual([
    ['Abay', 'region'],
    ['Ulytau', 'region'],
    ['Satpayev', 'city']
  ]);
  expect(places('The teams worked in Astana, Taraz and the Kegen and Raiymbek districts.')).toEqual([
    ['Astana', 'city'],
    ['Taraz', 'city'],
    ['Kegen', 'district'],
    ['Raiymbek', 'district']
  ]);
});

test('says which team was where', () => {
  expect(
    places('Team 1 covered Astana (14 stations), Team 2 Semey (9), Team 3 Taraz and Kentau (11 together).')
  ).toEqual([
    ['Astana', 'city', 14, 'Team 1'],
    ['Semey', 'city', 9, 'Team 2'],
    ['Taraz', 'city', 'Team 3'],
    ['Kentau', 'city', 'Team 3']
  ]);
});

test('a dateline is where a statement was made, not what an agency reports from', () => {
  expect(names('Astana, 6 June 2033\n\nThe Mission thanks the people of Kazakhstan.')).toEqual(['Astana']);
  expect(names('ASTANA, June 6 (Steppe Wire) - Some 300 candidates stand for parliament.')).toEqual([]);
  expect(
    names('ASTANA, June 6 (Steppe Wire) - Turnout was high.\n\nObservers presented their statement here.')
  ).toEqual(['Astana']);
});

test('voting abroad is no place of the mission, unless its observers watched it', () => {
  expect(names('Citizens can vote abroad at the embassies in Minsk and Tashkent.')).toEqual([]);
  expect(
    names('Observers of the mission followed the voting at the embassies in Minsk and Tashkent.')
  ).toEqual(['Minsk', 'Tashkent']);
});

test('a place is known in other spellings', () => {
  expect(names('Observers visited Qaraghandy, Qostanay and Turkestan.')).toHaveLength(3);
});

test('knows stations from teams', () => {
  expect(places('Deployment: Mangystau (8 teams), Pavlodar (6).')).toEqual([
    ['Mangystau', 'region'],
    ['Pavlodar', 'city']
  ]);
  expect(places('Stations visited: 96 (Astana 60; Taraz 36).')).toEqual([
    ['Astana', 'city', 60],
    ['Taraz', 'city', 36]
  ]);
});

test('neither an agency nor what election commissions tell is a place of the mission', () => {
  expect(names('ASTANA, June 6 (Semey) - The commission has registered 12 observers of the CIS.')).toEqual(
    []
  );
  expect(names('In Rudny, 264 polling stations will be open.')).toEqual([]);
});

test('numbers of stations are no counts of them', () => {
  expect(places('The mission visited stations No. 12 and 14 in Taraz.')).toEqual([['Taraz', 'city']]);
});

test.each([
  ['The mission visited stations in the mahalla of Oqtepa.', ['Oqtepa', 'city']],
  ['The mission visited stations in the jamoat of Chorbog.', ['Chorbog', 'district']]
])('what a place is may be said before its name: “%s”', (text, expected) => {
  expect(places(text)).toEqual([expected]);
});

test('a place of several words keeps them before a count', () => {
  expect(places('Stations visited by the mission: Nova Santa Vera (14), Taraz (9).')).toEqual([
    ['Nova Santa Vera', 'city', 14],
    ['Taraz', 'city', 9]
  ]);
});

test('lines of places with counts, under words on visits', () => {
  expect(places('Stations visited by the mission:\nTaraz – 14\nSemey – 6\nOpenings: 3')).toEqual([
    ['Taraz', 'city', 14],
    ['Semey', 'city', 6]
  ]);
});
