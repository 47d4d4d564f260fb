import { expect, test } from 'vitest';
import { groupBy } from '$lib/charts/group-by';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question } from '$lib/questions/presence-at-elections/chart';
import { gridOf } from '$lib/questions/presence-at-elections/grid';
import type { PresenceRow } from '$lib/questions/presence-at-elections/row';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const view = { names, variant: 'calendar' };
const rowsOfTables = async () => (await questionRows('presence-at-elections')) as readonly PresenceRow[];
const row = (election: string, organization: string, state = 'present'): PresenceRow => ({
  mission: `${election}/${organization}`,
  organization,
  country: election.slice(0, 3),
  date: election.slice(4, 14),
  type: election.slice(15),
  contest: null,
  joint: '',
  state,
  sources: 's'
});
const headline = (rows: readonly PresenceRow[]) => question.caption(rows, view).headline;

test('every mission is present, and no gap stands where a mission is', async () => {
  const rows = await rowsOfTables();
  const missions = new Set(readTable('missions').map(({ id }) => id));
  expect(rows.filter(({ state }) => state === 'present')).toHaveLength(missions.size);
  for (const { mission, state } of rows) expect(missions.has(mission)).toBe(state === 'present');
  expect(new Set(rows.map(({ mission }) => mission)).size).toBe(rows.length);
});

test('a cancelled mission is a note, a search in vain is its own sign, a gap on numbers is none', async () => {
  const rows = await rowsOfTables();
  const state = (mission: string) => rows.find((found) => found.mission === mission)?.state;
  expect(state('AZE-2015-11-01-parliamentary/osce-odihr')).toBe('note');
  expect(state('AZE-2013-10-09-presidential/turkpa')).toBe('not-found');
  expect(state('AZE-2013-10-09-presidential/ieom-osce')).toBe('present');
});

test('a gap that names country and day only is joined by both', async () => {
  const rows = await rowsOfTables();
  expect(rows.find(({ mission }) => mission === 'KGZ-2021-01-10-referendum/ots')?.state).toBe('note');
});

test('the headline on Azerbaijan counts contests of the tables', async () => {
  const contest = new Map(readTable('elections').map(({ id, contest }) => [id, contest]));
  const missions = readTable('missions').filter(({ election }) => election.startsWith('AZE'));
  const contests = (rows: typeof missions) => new Set(rows.map(({ election }) => contest.get(election))).size;
  const rows = inScope(await rowsOfTables(), { kind: 'country', id: 'AZE' });
  const most = Math.max(...[...groupBy(missions, ({ organization }) => organization).values()].map(contests));
  const searches = rows.filter(({ state }) => state === 'not-found').length;
  expect(headline(rows)).toMatch(
    new RegExp(`at ${most} of the \\d+ contests in view, more than any other organization; ${searches} searches for a mission found none$`)
  ); // prettier-ignore
});

test.each([
  ['no row', [], 'No mission in view'],
  ['one mission', [row('AZE-2024-02-07-presidential', 'ots')], 'One mission in view: OTS, Azerbaijan, 7 Feb 2024'],
  ['a gap only', [row('AZE-2013-10-09-presidential', 'turkpa', 'not-found')], 'No mission in view; one search for a mission found none'],
  ['one organization', [row('AZE-2020-02-09-parliamentary', 'ots'), row('AZE-2024-02-07-presidential', 'ots')], 'OTS is known to have been at 2 contests in view']
])('the headline on %s', (_, rows, expected) => expect(headline(rows)).toBe(expected)); // prettier-ignore

test('elections stand in order of time; two of one day are told apart by their type', () => {
  const rows = ['KGZ-2021-11-28-parliamentary', 'KGZ-2021-01-10-referendum', 'KGZ-2021-01-10-presidential'].map((id) => row(id, 'ots')); // prettier-ignore
  expect(gridOf(rows, names, 12).elections.map(({ label }) => label)).toEqual([
    'Jan 2021, presidential',
    'Jan 2021, referendum',
    'Nov 2021'
  ]);
});

test('the mark of a gap lists gaps and says no verdict; that of a mission says whose part it was', () => {
  const gap = row('AZE-2015-11-01-parliamentary', 'osce-odihr', 'note');
  expect(question.mark([gap], gap.mission, view)).toMatchObject({
    label: 'ODIHR, Azerbaijan, 1 Nov 2015: no mission held; a note tells why, or more',
    facts: ['gaps']
  });
  const part = { ...row('AZE-2013-10-09-presidential', 'osce-odihr'), joint: 'ieom-osce' };
  expect(question.mark([part], part.mission, view).label).toMatch(
    /present, as part of the joint mission IEOM$/
  );
});
