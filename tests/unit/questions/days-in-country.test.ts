import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { setServerDocument } from '$lib/charts/document';
import { draw } from '$lib/charts/draw';
import { builtLayouts } from '$lib/charts/layout';
import { datasetEngine } from '$lib/dataset/engine.server';
import { readTable } from '$lib/dataset/read-table';
import { dayTicks, daysAxis } from '$lib/questions/days-in-country/axis';
import { question } from '$lib/questions/days-in-country/chart';
import { daysStayed, startOf, type DaysRow } from '$lib/questions/days-in-country/row';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';

const names = loadNames();
const all = async () => (await questionRows('days-in-country')) as unknown as readonly DaysRow[];
const headline = (rows: readonly DaysRow[]) =>
  question.caption(rows, { names, variant: 'by-mission' }).headline;

const row = (more: Partial<DaysRow> = {}): DaysRow => ({
  mission: 'AZE-2024-02-07-presidential/ots',
  organization: 'ots',
  country: 'AZE',
  date: '2024-02-07',
  type: 'presidential',
  contest: null,
  joint: '',
  starts: -3,
  ends: 0,
  statement: null,
  press: null,
  planned: null,
  sources: 'seed-002',
  ...more
});

beforeAll(() => setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document));

test('there is a row for every mission with a first or a last day, and none else', async () => {
  const missions = readTable('milestones')
    .filter(({ event }) => event === 'deployed-from' || event === 'deployed-to')
    .map(({ mission }) => mission);
  expect((await all()).map(({ mission }) => mission).sort()).toEqual([...new Set(missions)].sort());
});

test('a date that happened stands before one that was planned; the earliest start and the latest end stand', async () => {
  const cis = (await all()).find(({ mission }) => mission === 'TUR-2018-06-24-general/sco');
  const days = readTable('milestones')
    .filter(({ mission, event }) => mission === cis?.mission && event === 'deployed-from')
    .filter(({ planned }, _, found) => !planned || found.every((other) => other.planned))
    .map(({ date }) => Math.round((Date.parse(date) - Date.parse('2018-06-24')) / 86_400_000));
  expect(cis?.starts).toBe(Math.min(...days));
});

test('days count both ends, and only where neither is a plan', () => {
  expect(daysStayed(row())).toBe(4);
  expect(daysStayed(row({ planned: 'deployed-to' }))).toBeNull();
  expect(daysStayed(row({ ends: null }))).toBeNull();
  expect(daysStayed(row({ starts: 3, ends: 0 }))).toBeNull();
  expect(startOf(row({ planned: 'deployed-from press-conference' }))).toBeNull();
});

test('the headline counts the contests that the tables hold, the earlier of each organization', async () => {
  const found = /^At (\d+) of (\d+) contests for which both first days are known, (.+) began earlier than (.+)$/.exec(headline(await all())); // prettier-ignore
  const [, times, of, first, second] = found ?? [];
  const id = (short?: string) => Object.entries(names.organizations).find(([, name]) => name.short === short)?.[0]; // prettier-ignore
  const [expected] = (
    await (
      await datasetEngine()
    ).query(`
      WITH starts AS (
        SELECT m.organization, e.contest, max(e.date - ms.date) AS before
        FROM (
          SELECT mission, min(date) AS date FROM milestones
          WHERE event = 'deployed-from' AND NOT planned GROUP BY mission
        ) ms JOIN missions m ON m.id = ms.mission JOIN elections e ON e.id = m.election
        GROUP BY ALL
      )
      SELECT count(*) AS shared, count(*) FILTER (a.before > b.before) AS earlier
      FROM starts a JOIN starts b USING (contest)
      WHERE a.organization = '${id(first)}' AND b.organization = '${id(second)}'`)
  ).rows;
  expect([Number(times), Number(of)]).toEqual([expected?.earlier, expected?.shared].map(Number));
});

test('few missions make a plain headline, none says so', () => {
  expect(headline([])).toBe('No first or last day of a mission in view');
  expect(headline([row()])).toBe(
    'One mission in view: from 3 days before election day, to election day, 4 days (computed)'
  );
  expect(headline([row(), row({ mission: 'AZE-2024-02-07-presidential/sco', starts: -1 })])).toBe(
    'Of 2 missions in view with both ends known, half stayed at least 3 days'
  );
  expect(headline([row({ planned: 'deployed-from' }), row({ starts: null, ends: 1 })])).toBe(
    'Only planned or last days of missions are in view'
  );
});

test('the axis holds all days up to its widest; election day is a tick', () => {
  expect(daysAxis([row()], [-60, 30])).toEqual([-10, 5]);
  expect(daysAxis([row({ starts: -220, ends: 78 })], [-60, 30])).toEqual([-60, 30]);
  for (const kind of ['narrow', 'wide'] as const) expect(dayTicks([-60, 30], kind)).toContain(0);
});

test('one bar a mission is drawn, at most as many as the limit; what is left out is counted', async () => {
  const rows = await all();
  const view = { names, scale: 'log', variant: 'by-mission', layout: builtLayouts[0] } as const;
  const chart = question.chart(rows, { ...view, limit: 12 });
  expect(draw(chart.options).querySelectorAll('[data-key]')).toHaveLength(12);
  expect(chart.hidden?.lines).toEqual([{ count: rows.length - 12, noun: 'mission' }]);
});

test('days that no mission had, made by a reader, break nothing', () => {
  const odd = [row({ starts: 1e9, ends: -1e9 }), row({ mission: 'AZE-x/y', starts: -0.5, statement: 1e7 })];
  for (const variant of ['by-mission', 'by-organization'])
    for (const layout of builtLayouts)
      expect(
        draw(question.chart(odd, { names, scale: 'log', limit: 12, variant, layout }).options).outerHTML
      ).not.toMatch(/NaN|Infinity|undefined/);
});
