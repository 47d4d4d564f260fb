import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { binOf, binsFor } from '$lib/questions/time-to-statement/bins';
import { question } from '$lib/questions/time-to-statement/chart';
import type { SpokenRow } from '$lib/questions/time-to-statement/row';
import { dayOffset } from '$lib/ui/day-offset';

const names = loadNames();
const all = async () => (await questionRows('time-to-statement')) as unknown as readonly SpokenRow[];
const headline = (rows: readonly SpokenRow[]) =>
  question.caption(rows, { names, variant: 'by-organization' }).headline;

const row = (mission: string, days: number, planned = 0): SpokenRow => ({
  mission: `AZE-2024-02-07-presidential/${mission}`,
  organization: mission,
  country: 'AZE',
  date: '2024-02-07',
  type: 'presidential',
  contest: null,
  joint: '',
  days,
  planned,
  events: 'statement',
  sources: 's'
});

/** Days of each mission's words that happened on or after election day, counted from the CSV files. */
function spokenAfterVote(): Map<string, number[]> {
  const days = new Map<string, number[]>();
  for (const { mission, event, date, planned } of readTable('milestones')) {
    const offset = dayOffset(date, mission.slice(4, 14));
    if (planned || offset < 0 || (event !== 'statement' && event !== 'press-conference')) continue;
    days.set(mission, [...(days.get(mission) ?? []), offset]);
  }
  return days;
}

test('the headline counts the first words of each mission after the vote, as the tables hold them', async () => {
  const firsts = [...spokenAfterVote().values()].map((days) => Math.min(...days));
  const soon = firsts.filter((day) => day <= 1).length;
  expect(headline(await all())).toBe(
    `Of ${firsts.length} missions in view, ${soon} spoke by the day after the vote, ${firsts.length - soon} later`
  );
});

test('a plan, and words before the vote, stand only where nothing that happened after it is known', async () => {
  const after = spokenAfterVote();
  for (const { mission, days, planned } of await all())
    if (days < 0 || planned) expect(after.has(mission), mission).toBe(false);
    else expect(days).toBe(Math.min(...(after.get(mission) ?? [])));
});

test('plans and words before the vote are drawn, but not counted', () => {
  const rows = [row('a', 0), row('b', 2), row('c', 1, 1), row('d', -5)];
  const { headline, subtitle } = question.caption(rows, { names, variant: 'by-organization' });
  expect(headline).toBe('Of 2 missions in view, 1 spoke by the day after the vote, 1 later');
  expect(subtitle).toMatch(/n\s=\s2; not counted: 1 only planned, 1 known only from before the vote$/);
});

test('few missions make a plain headline, none says so', () => {
  expect(headline([])).toBe('No statement or press conference in view');
  expect(headline([row('ots', 1, 1)])).toBe('Only planned statements or words before the vote are in view');
  expect(headline([row('ots', 1)])).toBe('One mission in view: statement 1 day after election day');
  expect(headline([row('ots', 0)])).toBe('One mission in view: statement on election day');
  expect(headline([row('ots', 0), { ...row('ots', 1), mission: 'x' }])).toBe(
    'All 2 missions of OTS in view spoke by the day after the vote'
  );
});

test('a column holds its days; what was said before the vote has one only where there is such a row', () => {
  const wide = binsFor([1, 205], 'wide');
  expect(wide[0]?.label).toBe('vote');
  expect([0, 1, 7, 8, 14, 15, 205].map((days) => wide[binOf(days, wide)]?.label)).toEqual(
    ['vote', '+1', '+7', '+8 to +14', '+8 to +14', 'later', 'later'] // prettier-ignore
  );
  const before = binsFor([-12, 1], 'narrow');
  expect([-12, -1, 0, 5, 8].map((days) => before[binOf(days, before)]?.label)).toEqual(
    ['before', 'before', 'vote', '+4 to +7', 'later'] // prettier-ignore
  );
});
