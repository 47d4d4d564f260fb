import { expect, test } from 'vitest';
import { sumBy } from '$lib/charts/group-by';
import { readTable } from '$lib/dataset/read-table';
import { question } from '$lib/questions/missions-over-time/chart';
import type { MissionsRow } from '$lib/questions/missions-over-time/row';
import { partLabel, partsOf, seriesOf } from '$lib/questions/missions-over-time/series';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';

const names = loadNames();
const slug = 'missions-over-time';
const view = { names, variant: 'stacked' };
const row = (year: number, organization: string, joint = ''): MissionsRow => ({
  mission: `AZE-${year}-02-07-presidential/${organization}`,
  organization,
  country: 'AZE',
  date: `${year}-02-07`,
  type: 'presidential',
  contest: null,
  joint,
  sources: 's'
});
const headline = (rows: readonly MissionsRow[]) => question.caption(rows, view).headline;
const rowsOfTables = async () => (await questionRows(slug)) as readonly MissionsRow[];

test('each mission of the tables is one row, with at least one source', async () => {
  const rows = await rowsOfTables();
  expect(rows.map(({ mission }) => mission).sort()).toEqual(
    readTable('missions')
      .map(({ id }) => id)
      .sort()
  );
  expect(rows.every(({ sources }) => sources.length > 0)).toBe(true);
});

test('the headline names the year and the organization with most missions of the tables', async () => {
  const most = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const missions = readTable('missions');
  const [year, ofYear] = most(sumBy(missions, ({ election }) => election.slice(4, 8)));
  const [organization, ofOrganization] = most(sumBy(missions, (mission) => mission.organization));
  expect(headline(await rowsOfTables())).toBe(
    `${year} is the year with most of the ${missions.length.toLocaleString('en-GB')} missions in view (${ofYear}); ${names.organizations[organization]?.short} has most of any organization (${ofOrganization})`
  );
});

test.each([
  ['no row', [], 'No mission in view'],
  ['one row', [row(2024, 'ots')], 'One mission in view: OTS, Azerbaijan, 7 Feb 2024'],
  ['one year', [row(2024, 'ots'), row(2024, 'cis')], 'All 2 missions in view are of 2024; CIS and OTS have most of any organization (1 each)'],
  ['one organization', [row(2020, 'ots'), row(2024, 'ots')], '2020 and 2024 are the years with most of the 2 missions of OTS in view (1 each)'],
  ['many ties', [1, 2, 3, 4].map((i) => row(2000 + i, 'ots')), 'No year has more than 1 of the 4 missions of OTS in view']
])('the headline on %s', (_, rows, expected) => expect(headline(rows)).toBe(expected)); // prettier-ignore

test('a joint mission and its part are two missions, and the subtitle says how many are parts', () => {
  const rows = [row(2024, 'ieom-osce'), row(2024, 'osce-odihr', 'ieom-osce')];
  const parts = partsOf(rows, seriesOf('stacked', names));
  expect(parts.map(({ key, value }) => [key, value])).toEqual([
    ['|2024|ieom-osce', 1],
    ['|2024|osce-odihr', 1]
  ]);
  expect(question.caption(rows, view).subtitle).toContain('1 of them part of a joint mission');
});

test('organizations without a colour of their own share the last part, which names a single one', () => {
  const both = [row(2024, 'ots'), row(2024, 'turkpa'), row(2024, 'cis')];
  const parts = partsOf(both, seriesOf('stacked', names));
  expect(parts.map(({ key, value }) => [key, value])).toEqual([
    ['|2024|cis', 1],
    ['|2024|others', 2]
  ]);
  expect(partLabel('others', both, names)).toBe('2 other organizations');
  expect(partLabel('others', [row(2024, 'ots')], names)).toBe('OTS');
});
