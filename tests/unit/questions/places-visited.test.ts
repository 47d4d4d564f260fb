import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question } from '$lib/questions/places-visited/chart';
import { placeNames } from '$lib/questions/places-visited/place-names';
import { dotKeyOf, placeKey, type PlaceRow } from '$lib/questions/places-visited/row';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const all = async () => (await questionRows('places-visited')) as unknown as readonly PlaceRow[];
const caption = (rows: readonly PlaceRow[], variant = 'over-time') =>
  question.caption(question.rows(rows, variant), { names, variant });
const called = (rows: readonly PlaceRow[]) => [...placeNames(rows, names).values()];

const row = (name: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  mission: 'AZE-2024-02-07-presidential/ots',
  organization: 'ots',
  country: 'AZE',
  date: '2024-02-07',
  type: 'presidential',
  contest: null,
  joint: '',
  place: name,
  kind: 'city',
  abroad: 0,
  name,
  stations: null,
  sources: 's',
  ...more
});

test('every place of the tables is there, once a mission', async () => {
  const rows = await all();
  const written = new Set(
    rows.flatMap(({ mission, name }) => name.split('; ').map((n) => `${mission} ${n}`))
  );
  for (const { mission, name } of readTable('places')) expect(written).toContain(`${mission} ${name}`);
  expect(new Set(rows.map(dotKeyOf)).size).toBe(rows.length);
});

test('the headline counts missions and places as the tables hold them, other names of a city merged', async () => {
  const rows = inScope(await all(), { kind: 'country', id: 'AZE' });
  const places = readTable('places').filter(({ mission }) => mission.startsWith('AZE-'));
  const merged = places.map(({ name, kind }) => {
    const abroad = name.endsWith(' abroad)');
    const plain = kind === 'city' ? name.replace(/ \(.*\)$/, '') : name;
    return `${abroad ? 'abroad' : kind} ${/^(Khankendi|Khankandi|Stepanakert)$/.test(plain) ? 'Hankendi' : plain}`;
  });
  const inBaku = new Set(places.filter(({ name }) => name === 'Baku').map(({ mission }) => mission)).size;
  expect(caption(rows).headline.startsWith(
    `${new Set(places.map(({ mission }) => mission)).size} missions in view name ${new Set(merged).size} places, most often Baku (${inBaku} missions), `
  )).toBe(true); // prettier-ignore
});

test('a renamed city is one place, under the name that most rows in view carry', () => {
  const old = (mission: string) => row('Nur-Sultan', { mission });
  const now = (mission: string) => row('Astana', { mission, place: 'Nur-Sultan' });
  expect(called([old('a/b'), now('c/d'), now('e/f')])).toEqual(['Astana']);
  expect(called([old('a/b'), old('g/h'), now('c/d')])).toEqual(['Nur-Sultan']);
});

test('a region and a city of one name are two places, a polling station abroad is another', () => {
  const rows = [
    row('Tashkent'),
    row('Tashkent', { kind: 'region' }),
    row('Tashkent (polling station abroad)', { place: 'Tashkent', abroad: 1 }),
    row('Baku (Yasamal)', { kind: 'district' }),
    row('Minsk region', { kind: 'region' })
  ];
  expect(new Set(rows.map(placeKey)).size).toBe(5);
  expect(called(rows)).toEqual(['Tashkent', 'Tashkent (region)', 'Tashkent (polling abroad)', 'Baku (Yasamal)', 'Minsk region']); // prettier-ignore
});

test('the country stands beside a place where there are several, not where it was abroad', () =>
  expect(
    called([row('Baku'), row('Bishkek', { country: 'KGZ' }), row('Minsk', { country: 'KGZ', abroad: 1 })])
  ).toEqual(['Baku, Azerbaijan', 'Bishkek, Kyrgyzstan', 'Minsk (polling abroad)']));

test('the mission of the OTS in February 2024 names its four places', async () => {
  const rows = inScope(await all(), { kind: 'mission', id: 'AZE-2024-02-07-presidential/ots' });
  expect(caption(rows).headline).toBe(
    'One mission in view names 4 places: Baku, Hankendi, Khojaly and Shusha'
  );
});

test('numbers of stations are told where they are known; nothing in view says so', () => {
  expect(caption([]).headline).toBe('No place of a mission in view');
  expect(caption([row('Baku')], 'stations').headline).toBe(
    'No number of stations visited at a place in view'
  );
  expect(caption([row('Baku', { stations: 7 }), row('Shusha')], 'stations').headline).toBe(
    'One place in view with a number of stations visited: 7 in Baku'
  );
  expect(caption([row('Baku'), row('Shusha', { mission: 'a/b' })]).headline).toBe(
    '2 missions in view name 2 places, each of them once'
  );
});
