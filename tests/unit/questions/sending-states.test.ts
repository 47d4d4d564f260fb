import { expect, test } from 'vitest';
import { sumBy } from '$lib/charts/group-by';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { builtLayouts } from '$lib/charts/layout';
import { question } from '$lib/questions/sending-states/chart';
import { gridOf, ownCells } from '$lib/questions/sending-states/grid';
import type { SendingRow } from '$lib/questions/sending-states/row';

const names = loadNames();
const view = { names, variant: 'missions' };
const rowsOfTables = async () => (await questionRows('sending-states')) as readonly SendingRow[];
const row = (state: string, mission: string): SendingRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: mission.slice(0, 3),
  date: mission.slice(4, 14),
  type: 'presidential',
  contest: null,
  joint: '',
  state,
  state_name: names.countries[state]?.name ?? state,
  sources: 's'
});
const aze = (organization: string) => `AZE-2024-02-07-presidential/${organization}`;
const kaz = (organization: string) => `KAZ-2022-11-20-presidential/${organization}`;
const headline = (rows: readonly SendingRow[]) => question.caption(rows, view).headline;

test('the headline counts the missions that name the state which most of them name', async () => {
  const members = readTable('members').filter(({ kind }) => kind === 'country');
  const [[state, n] = ['', 0], [, next] = ['', 0]] = [...sumBy(members, ({ member }) => member)].sort((a, b) => b[1] - a[1]); // prettier-ignore
  expect(n).toBeGreaterThan(next);
  const all = new Set(members.map(({ mission }) => mission)).size;
  expect(headline(await rowsOfTables())).toMatch(
    new RegExp(`^Observers from ${names.countries[state]?.name} came with ${n} of the ${all} missions in view whose states are known, at \\d+ contests, more than from any other state$`)
  ); // prettier-ignore
});

test('two missions to one election are two missions at one contest', () => {
  const rows = [row('KGZ', aze('ots')), row('KGZ', aze('cis'))];
  expect(question.mark(rows, 'KGZ|AZE', view)).toMatchObject({
    label: 'From Kyrgyzstan to Azerbaijan: 2 missions at 1 contest',
    facts: ['members']
  });
});

test('a state at its own election is marked, and where none is named its cell says so', () => {
  const rows = [
    row('KAZ', aze('ots')),
    row('AZE', kaz('ots')),
    row('AZE', aze('cis')),
    row('KGZ', kaz('cis'))
  ];
  expect(ownCells(gridOf(rows, 12)).map(({ key }) => key)).toEqual(['KAZ|KAZ']);
  expect(question.mark(rows, 'AZE|AZE', view).label).toBe(
    'From Azerbaijan to Azerbaijan, its own election: 1 mission at 1 contest'
  );
  expect(question.mark(rows, 'KAZ|KAZ', view)).toEqual({
    rows: [],
    label: 'From Kazakhstan to Kazakhstan, its own election: none in what we read'
  });
  const { key } = question.chart(rows, { ...view, layout: builtLayouts[1], scale: 'log', limit: 12 });
  expect(key.map(({ label }) => label)).toContain('outlined: with observers of the host itself');
});

test.each([
  ['no row', [], 'No mission in view whose states are known'],
  ['one mission', [row('KAZ', aze('ots')), row('TUR', aze('ots'))], 'One mission in view whose states are known: OTS, Azerbaijan, 7 Feb 2024, with observers from Kazakhstan and Türkiye'],
  ['a tie', [row('KGZ', aze('ots')), row('KGZ', kaz('ots')), row('UZB', aze('cis')), row('UZB', kaz('cis'))], 'Observers from Kyrgyzstan and Uzbekistan came with most, each with 2 of the 4 missions in view whose states are known'],
  ['many ties', ['KGZ', 'UZB', 'TUR', 'HUN'].map((state, i) => row(state, i % 2 ? aze('ots') : kaz('ots'))), 'No state is named in more than 1 of the 2 missions in view whose states are known']
])('the headline on %s', (_, rows, expected) => expect(headline(rows)).toBe(expected)); // prettier-ignore
