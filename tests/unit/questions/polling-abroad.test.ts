import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { numbersHeadline } from '$lib/questions/polling-abroad/numbers';
import { records } from '$lib/questions/polling-abroad/records';
import type { NumberRow } from '$lib/questions/polling-abroad/row';
import { inScope } from '$lib/questions/scope';

const slug = 'polling-abroad';
const names = loadNames();

const row = (election: string, value: number, more: Partial<NumberRow> = {}): NumberRow => ({
  mission: `${election}/`,
  organization: '',
  country: election.slice(0, 3),
  date: election.slice(4, 14),
  type: 'presidential',
  contest: null,
  joint: '',
  kind: 'stations',
  unit: null,
  value,
  low: value,
  high: value,
  status: 'reported',
  host: null,
  host_name: null,
  city: null,
  sources: 's',
  ...more
});
const dates = (found: Iterable<NumberRow>) => [...found].map(({ date }) => date.slice(0, 4));

test('a record exceeds all earlier numbers of its country, of which there are at least two', () => {
  const rows = [row('MDA-2009-07-29-p', 36), row('MDA-2014-11-30-p', 95), row('MDA-2019-02-24-p', 125), row('MDA-2020-11-01-p', 125), row('MDA-2021-07-11-p', 150)]; // prettier-ignore
  expect(dates(records(rows))).toEqual(['2019', '2021']);
  expect(dates(records(rows.slice(0, 2)))).toEqual([]);
});

test('planned numbers, tables and ballot boxes, and further rounds make no record and break none', () => {
  const rows = [row('TUR-2011-01-01-p', 100), row('TUR-2012-01-01-p', 110)];
  expect(dates(records([...rows, row('TUR-2013-01-01-p', 120, { status: 'planned' })]))).toEqual([]);
  expect(dates(records([...rows, row('TUR-2013-01-01-p', 3160, { unit: 'tables' }), row('TUR-2014-01-01-p', 120)]))).toEqual(['2014']); // prettier-ignore
  const secondRound = row('TUR-2012-01-15-p', 120, { contest: 'TUR-2012-01-01-p' });
  expect(dates(records([...rows, secondRound]))).toEqual([]);
});

test('the headline on Moldova says what the table of figures holds', async () => {
  const rows = inScope(await questionRows(slug), { kind: 'country', id: 'MDA' });
  const question = folders.get(slug)?.question;
  const shown = question?.rows(rows, 'stations') ?? [];
  const said = question?.caption(shown, { names, variant: 'stations' }).headline;
  const claims = readTable('figures').filter(
    ({ election, measure, mission }) =>
      measure === 'stations-abroad' && !mission && election.startsWith('MDA-')
  );
  const elections = new Set(claims.map(({ election }) => election));
  const latest = [...elections].sort().at(-1);
  const value = claims.find(({ election }) => election === latest)?.value;
  expect(said).toBe(
    `Moldova, Sep 2025: ${value} polling stations abroad, the highest of ${elections.size} elections known since 2009`
  );
  expect(Math.max(...claims.map((claim) => Number(claim.value)))).toBe(Number(value));
});

test('few numbers make a plain headline', () => {
  expect(numbersHeadline([], names, 'stations')).toBe('No number of polling stations abroad in view');
  const one = row('AZE-2024-02-07-presidential', 49);
  expect(numbersHeadline([one], names, 'stations')).toBe('Azerbaijan, Feb 2024: 49 polling stations abroad');
  expect(numbersHeadline([{ ...one, status: 'planned' }], names, 'stations')).toMatch(/^Only planned/);
  expect(numbersHeadline([one, row('AZE-2018-04-11-presidential', 41)], names, 'stations')).toBe(
    'The 2 numbers of polling stations abroad in view go from 41 to 49'
  );
  const ended = [row('KAZ-2015-01-01-p', 65), row('KAZ-2019-01-01-p', 77), row('KAZ-2022-01-01-p', 70)];
  expect(numbersHeadline(ended, names, 'stations')).toBe(
    'Kazakhstan, Jan 2022: 70 polling stations abroad; the highest of 3 elections known since 2015 is 77, in Jan 2019'
  );
});

test('numbers of tables and ballot boxes are told apart by their notes', async () => {
  const rows = (await questionRows(slug)).flatMap((found) => ('unit' in found && found.unit === 'tables' ? [found.mission] : [])); // prettier-ignore
  expect(rows).toEqual([
    'ECU-2017-04-02-presidential/',
    'TUR-2018-06-24-general/',
    'COL-2022-06-19-presidential/',
    'BOL-2025-10-19-presidential/'
  ]);
});

test('the map has a dot for every host country, with the cities that its sources name', async () => {
  const question = folders.get(slug)?.question;
  const rows = question?.rows(await questionRows(slug), 'map') ?? [];
  expect(rows.length).toBe(readTable('polling_abroad').length);
  expect(question?.caption(rows, { names, variant: 'map' }).headline).toBe(
    `Azerbaijan, 7 Feb 2024: sources name ${rows.length} places with polling abroad, in ${new Set(readTable('polling_abroad').map(({ country }) => country)).size} countries`
  );
  expect(question?.mark(rows, 'TUR', { names, variant: 'map' }).label).toBe(
    'Türkiye: 3 places named (Ankara with 2 stations, Istanbul with 2 stations, Kars with 1 station)'
  );
  expect(question?.mark(rows, 'ITA', { names, variant: 'map' }).label).toBe(
    'Italy: 1 place named, no city stated'
  );
});
