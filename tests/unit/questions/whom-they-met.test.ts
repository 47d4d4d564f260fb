import { expect, test } from 'vitest';
import { categories as codebook } from '$lib/dataset/descriptor';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { categories } from '$lib/questions/whom-they-met/categories';
import { question } from '$lib/questions/whom-they-met/chart';
import type { MetRow } from '$lib/questions/whom-they-met/row';

const names = loadNames();
const view = { names, variant: 'met' };
const all = async (): Promise<MetRow[]> =>
  (await questionRows('whom-they-met')).filter((row): row is MetRow => 'category' in row);
const headline = (rows: readonly MetRow[]) => question.caption(rows, view).headline;

/** Meetings of a mission with a kind of counterpart. */
const met = (mission: string, category: string, meetings = 1): MetRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: mission.slice(0, 3),
  date: '2020-02-02',
  type: 'presidential',
  contest: null,
  joint: '',
  category,
  meetings,
  sources: 's'
});

/** The meetings of the tables that are not dated after election day. */
const before = () => {
  const elections = new Map(readTable('elections').map(({ id, date }) => [id, date]));
  return readTable('meetings').filter(
    ({ mission, date }) => !date || date <= (elections.get(mission.slice(0, mission.indexOf('/'))) ?? '')
  );
};

test('the headline counts the missions that the tables hold', async () => {
  const missions = (category?: string) =>
    new Set(before().filter((meeting) => !category || meeting.category === category).map(({ mission }) => mission)).size; // prettier-ignore
  expect(headline(await all())).toBe(
    `Of ${missions()} missions with a known meeting before the vote, ${missions('election-management')} met an election commission, ${missions('parties-candidates')} parties or candidates and ${missions('foreign-ministry')} the foreign ministry`
  );
});

test('meetings after the vote are left out, undated ones kept', async () => {
  const meetings = (await all()).reduce((sum, row) => sum + row.meetings, 0);
  expect(meetings).toBe(before().length);
  expect(meetings).toBeLessThan(readTable('meetings').length);
  expect(meetings).toBeGreaterThan(readTable('meetings').filter(({ date }) => !date).length);
});

test('a cell counts missions, not meetings, of those with any known meeting', () => {
  const rows = [met('AAA-1/x', 'media', 3), met('AAA-2/x', 'judiciary'), met('AAA-1/y', 'judiciary')];
  const label = (key: string) => question.mark(rows, key, view).label;
  expect(label('media|x')).toBe('Media, x: 1 of 2 missions with a known meeting (50 %), 3 meetings in all');
  expect(label('media|y')).toBe('Media, y: none in what we read');
});

test('the columns bear the words of the codebook, in its order', () => {
  expect(categories.map(({ id, label }) => [id, label])).toEqual(
    codebook('meetings', 'category').map(({ value, label }) => [value, label])
  );
});

test('few rows make a plain headline', () => {
  expect(headline([])).toBe('No meeting before the vote in view');
  expect(headline([met('AAA-1/x', 'media', 2), met('AAA-1/x', 'presidency')])).toBe(
    'The one mission in view is known to have met the presidency and media'
  );
});
