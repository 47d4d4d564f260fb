import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { question } from '$lib/questions/beyond-the-capital/chart';
import type { CapitalRow } from '$lib/questions/beyond-the-capital/row';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const all = async () => (await questionRows('beyond-the-capital')) as unknown as readonly CapitalRow[];
const headline = (rows: readonly CapitalRow[]) =>
  question.caption(rows, { names, variant: 'missions' }).headline;
const partOf = async (mission: string) => (await all()).find((row) => row.mission === mission)?.part;

const row = (part: string, elsewhere: number, more: Partial<CapitalRow> = {}): CapitalRow => ({
  mission: `AZE-2024-02-07-presidential/${part}`,
  organization: part,
  country: 'AZE',
  date: '2024-02-07',
  type: 'presidential',
  contest: null,
  joint: '',
  part,
  places: Math.max(1, elsewhere),
  places_elsewhere: elsewhere,
  sources: 's',
  ...more
});

test('the headline on Kyrgyzstan counts the missions that the tables name outside Bishkek', async () => {
  const rows = inScope(await all(), { kind: 'country', id: 'KGZ' });
  const places = readTable('places').filter(
    ({ mission, name }) => mission.startsWith('KGZ-') && !/abroad\)|\(Embassy/.test(name)
  );
  const missions = new Set(places.map(({ mission }) => mission));
  const outside = new Set(places.filter(({ name }) => name !== 'Bishkek').map(({ mission }) => mission));
  expect(headline(rows)).toBe(
    `Of ${missions.size} missions with known places, sources name ${outside.size} outside the capital and ${missions.size - outside.size} only in it`
  );
});

test('every mission with places has a row where a capital is given, and none where it is not', async () => {
  const capitals = new Map(readTable('countries').map(({ id, capital }) => [id, capital]));
  const expected = readTable('places')
    .filter(({ mission, name }) => capitals.get(mission.slice(0, 3)) && !/abroad\)|\(Embassy/.test(name))
    .map(({ mission }) => mission);
  expect((await all()).map(({ mission }) => mission).sort()).toEqual([...new Set(expected)].sort());
  expect((await all()).filter(({ country }) => ['BOL', 'MYS', 'ZAF'].includes(country))).toEqual([]);
});

test('the capital of Kazakhstan is one city under both its names', async () => {
  const named = new Set(
    readTable('places')
      .filter(({ mission, name }) => mission.startsWith('KAZ-') && /^(Astana|Nur-Sultan)/.test(name))
      .filter(({ name }) => !name.includes('abroad'))
      .map(({ mission }) => mission)
  );
  for (const { mission, part } of inScope(await all(), { kind: 'country', id: 'KAZ' }))
    expect(part === 'capital' || part === 'both', mission).toBe(named.has(mission));
});

test.each([
  ['AZE-2018-04-11-presidential/guam', 'both', 'a district of Baku, and Sumgayit'],
  ['AZE-2013-10-09-presidential/ots', 'elsewhere', 'Agdam'],
  ['USA-2020-11-03-general/oas', 'both', 'the District of Columbia, and states'],
  ['UZB-2014-12-21-parliamentary/sco', 'both', 'Tashkent, and its region'],
  ['UKR-2019-03-31-presidential/iri', 'unclear', 'regions, one of the name of Kyiv'],
  ['KEN-2022-08-09-general/igad', 'unclear', 'regions, one of the name of Nairobi']
])('%s: %s (%s)', async (mission, part) => expect(await partOf(mission)).toBe(part));

test('what is not clear counts as outside where another place is named', () => {
  expect(headline([row('capital', 0), row('both', 1), row('unclear', 2)])).toBe(
    'Of 3 missions with known places, sources name 2 outside the capital and 1 only in it'
  );
  expect(headline([row('capital', 0), row('unclear', 0)])).toBe(
    'Of 2 missions with known places, sources name 0 outside the capital and 1 only in it; of 1 it is not clear'
  );
});

test('few missions make a plain headline, none says so', () => {
  expect(headline([])).toBe('No mission with known places in view');
  expect(headline([row('both', 3, { places: 4 })])).toBe(
    'One mission in view, named in the capital and elsewhere (4 places)'
  );
});

test('a part that a reader made up stands with what is not clear', () => {
  const odd = [row('moon', 0), row('capital', 0)];
  const key = question.markKey(odd[0] as CapitalRow, odd, { names, variant: 'missions' });
  expect(question.mark(odd, key, { names, variant: 'missions' }).rows).toEqual([odd[0]]);
});
