import { expect, test } from 'vitest';
import { groupBy } from '$lib/charts/group-by';
import { readTable } from '$lib/dataset/read-table';
import { question } from '$lib/questions/heads-again/chart';
import { pictureOf } from '$lib/questions/heads-again/picture';
import { headsOf, type HeadRow } from '$lib/questions/heads-again/row';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';

const names = loadNames();
const view = { names, variant: 'heads' };
const rowsOfTables = async () => (await questionRows('heads-again')) as readonly HeadRow[];
const row = (head: string, year: number, organization: string, more: Partial<HeadRow> = {}): HeadRow => ({
  mission: `AZE-${year}-02-07-presidential/${organization}`,
  organization,
  country: 'AZE',
  date: `${year}-02-07`,
  type: 'presidential',
  contest: null,
  joint: '',
  head,
  sources: 's',
  ...more
});
const headline = (rows: readonly HeadRow[]) => question.caption(rows, view).headline;

test('the headline counts the heads of the tables who led missions to more than one contest', async () => {
  const contest = new Map(readTable('elections').map(({ id, contest }) => [id, contest]));
  const heads = groupBy(readTable('heads'), ({ name }) => name);
  const contests = [...heads].map(([name, rows]) => ({
    name,
    n: new Set(rows.map(({ mission }) => contest.get(mission.slice(0, mission.indexOf('/'))))).size
  }));
  const most = contests.sort((a, b) => b.n - a.n)[0];
  expect(headline(await rowsOfTables())).toBe(
    `${contests.filter(({ n }) => n > 1).length} of the ${heads.size} heads named in view led missions to more than one contest, ${most?.name} to most (${most?.n})`
  );
});

test('a joint mission and its part, and two rounds, are one contest', () => {
  const joint = [row('A', 2020, 'ieom-osce'), row('A', 2020, 'osce-pa', { joint: 'ieom-osce' })];
  const rounds = [row('B', 2020, 'ots'), row('B', 2021, 'ots', { contest: 'AZE-2020-02-07-presidential' })];
  expect(headsOf([...joint, ...rounds])).toMatchObject({ again: [], others: { length: 4 } });
  expect(headsOf([...joint, row('A', 2024, 'osce-pa')]).again).toMatchObject([{ id: 'A', contests: 2 }]);
});

test('heads at one contest share the last strip, once nobody who came again is left out', () => {
  const rows = ['A', 'B'].flatMap((head) => [row(head, 2020, 'ots'), row(head, 2024, 'ots')]);
  const all = [...rows, row('C', 2024, 'cis')];
  const shown = (limit: number) => pictureOf(all, names, { limit, narrow: false });
  expect(shown(12).strips.map(({ label }) => label)).toEqual(['A', 'B', 'At one contest only']);
  expect(shown(12).hidden).toEqual({ lines: [], rows: 0 });
  expect(shown(1).strips.map(({ label }) => label)).toEqual(['A']);
  expect(shown(1).hidden).toEqual({ lines: [{ count: 2, noun: 'head' }], rows: 3 });
});

test('a dot tells the country, and the organization where there is one country only', () => {
  const here = row('A', 2020, 'ots');
  const there = row('A', 2024, 'ots', { country: 'KAZ', mission: 'KAZ-2024-02-07-presidential/ots' });
  const label = (rows: HeadRow[]) => pictureOf(rows, names, { limit: 12, narrow: true }).points[0]?.label;
  expect(label([here, there])).toBe('AZE');
  expect(label([here])).toBe('OTS');
});

test.each([
  ['no row', [], 'No head of a mission in view'],
  ['one row', [row('A', 2024, 'ots')], 'One head of a mission in view: A, OTS, Azerbaijan, 7 Feb 2024'],
  ['one name', [row('A', 2020, 'ots'), row('A', 2024, 'ots')], 'A led the missions to all 2 contests in view'],
  ['nobody again', [row('A', 2020, 'ots'), row('B', 2024, 'ots')], 'None of the 2 heads named in view led missions to more than one contest']
])('the headline on %s', (_, rows, expected) => expect(headline(rows)).toBe(expected)); // prettier-ignore
