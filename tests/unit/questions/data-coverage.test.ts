import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { missionCoverage } from '$lib/coverage/load-coverage.server';
import { question } from '$lib/questions/data-coverage/chart';
import { filled, knownOf } from '$lib/questions/data-coverage/kinds';
import type { CoverageRow } from '$lib/questions/data-coverage/row';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const realRows = async () => (await questionRows('data-coverage')) as readonly CoverageRow[];
const headline = (rows: readonly CoverageRow[], variant = 'kinds') =>
  question.caption(rows, { names, variant }).headline;

const row = (mission: string, more: Partial<CoverageRow> = {}): CoverageRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: mission.slice(0, 3),
  date: mission.slice(4, 14),
  type: 'presidential',
  contest: null,
  joint: '',
  sizes: 0,
  stations: 0,
  periods: 0,
  heads: 0,
  members: 0,
  places: 0,
  meetings: 0,
  findings: 0,
  conclusions: 0,
  sources: 's',
  ...more
});

test('every mission is a row, with as many heads, meetings and conclusions as the tables hold', async () => {
  const rows = await realRows();
  expect(rows).toHaveLength(readTable('missions').length);
  for (const kind of ['heads', 'members', 'places', 'meetings', 'conclusions'] as const)
    expect(rows.reduce((sum, mission) => sum + mission[kind], 0)).toBe(readTable(kind).length);
});

test('a mission’s kinds are those of the page on coverage', async () => {
  const page = new Map((await missionCoverage()).map((mission) => [mission.mission, mission]));
  for (const mission of await realRows()) {
    const there = page.get(mission.mission);
    expect([mission.mission, mission.sizes > 0, mission.periods > 0, mission.places > 0]).toEqual([
      mission.mission,
      there?.size === 1,
      there?.period === 1,
      there?.places === 1
    ]);
  }
});

test('a kind is known where there is at least one row of it, however many', () => {
  const rows = [row('AZE-2013-10-09-presidential/ots', { findings: 7, heads: 1 }), row('AZE-2013-10-09-presidential/cis')]; // prettier-ignore
  expect(rows.map((mission) => filled(mission).map(({ id }) => id))).toEqual([['heads', 'findings'], []]);
  expect(knownOf(rows, 'findings')).toEqual({ known: 1, of: 2 });
  expect(knownOf(rows, 'kinds')).toEqual({ known: 2, of: 18 });
});

test('the headline tells the share of missions of which a conclusion is known', async () => {
  const conclusions = readTable('conclusions').length;
  const missions = readTable('missions').length;
  expect(headline(await realRows(), 'conclusions')).toBe(
    `A conclusion is known of ${conclusions} of ${missions.toLocaleString('en-GB')} missions in view (${Math.round((100 * conclusions) / missions)} %, computed)`
  );
  expect(headline([row('AZE-2013-10-09-presidential/ots', { places: 2 })])).toBe('Of nine kinds of facts, 1 is known of the one mission in view'); // prettier-ignore
  expect(headline([])).toBe('No mission in view');
});

test('one country makes elections by organizations, many make regions by five years', async () => {
  const rows = await realRows();
  const view = { names, variant: 'kinds' };
  const first = rows.find(({ mission }) => mission === 'AZE-2024-02-07-presidential/ots') ?? row('');
  expect(question.markKey(first, rows, view)).toBe('western-asia|2020');
  const azerbaijan = inScope(rows, { kind: 'country', id: 'AZE' });
  expect(question.markKey(first, azerbaijan, view)).toBe('AZE-2024-02-07-presidential|ots');
  expect(question.mark(azerbaijan, 'AZE-2024-02-07-presidential|ots', view).label).toMatch(/^OTS, Azerbaijan, 7 Feb 2024: \d of 9 kinds known \(/); // prettier-ignore
});

test('countries that are unknown and numbers that are none, made by a reader, break nothing', () => {
  const odd = ['XXX-2013-10-09-presidential/a', 'YYY-2014-10-09-presidential/b'].map((mission) => row(mission, { findings: -3 })); // prettier-ignore
  expect(headline(odd)).toBe(
    'Of nine kinds of facts, 0 are known of a mission in view on average (computed)'
  );
  expect(question.mark(odd, 'XXX|2010', { names, variant: 'kinds' })).toMatchObject({
    rows: [],
    label: 'XXX, 2010–14: none in what we read of 1 mission'
  });
});
