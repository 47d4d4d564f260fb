import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question } from '$lib/questions/met-parties-and-civil-society/chart';
import { sidesOf, type MetSidesRow } from '$lib/questions/met-parties-and-civil-society/row';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const view = { names, variant: 'shares' };
const all = async (): Promise<MetSidesRow[]> =>
  (await questionRows('met-parties-and-civil-society')).filter((row): row is MetSidesRow => 'society' in row);
const headline = (rows: readonly MetSidesRow[]) => question.caption(rows, view).headline;

/** What is known of the meetings of one mission. */
const met = (mission: string, parties: number, society: number, others = 0): MetSidesRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: mission.slice(0, 3),
  date: '2020-02-02',
  type: 'presidential',
  contest: null,
  joint: '',
  parties,
  society,
  others,
  sources: 's'
});

test('the headline counts the missions that the tables hold', async () => {
  const elections = new Map(readTable('elections').map(({ id, date }) => [id, date]));
  const before = readTable('meetings').filter(
    ({ mission, date }) => !date || date <= (elections.get(mission.slice(0, mission.indexOf('/'))) ?? '')
  );
  const having = (...categories: string[]) =>
    new Set(before.filter(({ category }) => categories.includes(category)).map(({ mission }) => mission));
  const parties = having('parties-candidates');
  const society = having('civil-society', 'media');
  const missions = new Set(before.map(({ mission }) => mission));
  const both = [...parties].filter((mission) => society.has(mission)).length;
  expect(headline(await all())).toBe(
    `Of ${missions.size} missions with a known meeting before the vote, ${parties.size} met parties or candidates and ${society.size} civil society or media (${both} both); of ${missions.size - parties.size - society.size + both} neither is in what we read`
  );
});

test('one known meeting with a side suffices', () => {
  expect(sidesOf({ parties: 1, society: 0 })).toBe('parties');
  expect(sidesOf({ parties: 0, society: 4 })).toBe('society');
  expect(sidesOf({ parties: 2, society: 1 })).toBe('both');
  expect(sidesOf({ parties: 0, society: 0 })).toBe('neither');
});

test('neither is never said of the mission, only of what was read', () => {
  const rows = [met('AAA-1/x', 0, 0, 2), met('AAA-2/x', 1, 0), met('AAA-1/y', 0, 1)];
  expect(question.mark(rows, 'neither|x', view)).toMatchObject({
    rows: [rows[0]],
    label: 'x: 1 of 2 missions with a known meeting (50 %) met others, and neither as far as we read'
  });
  expect(question.mark(rows, 'society|y', view).label).toBe(
    'y: 1 of 1 mission with a known meeting (100 %) met civil society or media, but no parties or candidates as far as we read'
  );
});

test('few rows make a plain headline', async () => {
  const ofOts = inScope(await all(), { kind: 'mission', id: 'AZE-2024-02-07-presidential/ots' });
  expect(headline(ofOts)).toBe('The one mission in view is known to have met parties or candidates');
  expect(headline([met('AAA-1/x', 0, 0, 1)])).toBe(
    'The one mission in view is known to have met others; parties, candidates, civil society and media are not in what we read'
  );
  expect(headline([])).toBe('No meeting before the vote in view');
});
