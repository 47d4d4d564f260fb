import { expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question } from '$lib/questions/who-observes-whom/chart';
import { gridOf } from '$lib/questions/who-observes-whom/grid';
import { contestsOf } from '$lib/questions/pairs';
import { type ObservedRow } from '$lib/questions/who-observes-whom/row';

const names = loadNames();
const view = { names, variant: 'contests' };
const rowsOfTables = async () => (await questionRows('who-observes-whom')) as readonly ObservedRow[];
const row = (country: string, year: number, organization: string, contest: string | null = null): ObservedRow => ({
  mission: `${country}-${year}-02-07-presidential/${organization}`,
  organization,
  country,
  date: `${year}-02-07`,
  type: 'presidential',
  contest,
  joint: '',
  sources: 's'
}); // prettier-ignore
const headline = (rows: readonly ObservedRow[]) => question.caption(rows, view).headline;

test('the headline names who the tables say observed in most countries, and where most observed', async () => {
  const most = async (each: string, met: string) =>
    (
      await (
        await datasetEngine()
      ).query(`
        SELECT ${each} AS id, count(DISTINCT ${met}) AS n
        FROM missions m JOIN elections e ON e.id = m.election GROUP BY ALL ORDER BY n DESC LIMIT 2`)
    ).rows;
  const [observer, nextObserver] = await most('m.organization', 'e.country');
  const [host, nextHost] = await most('e.country', 'm.organization');
  expect(Number(observer?.n)).toBeGreaterThan(Number(nextObserver?.n));
  expect(Number(host?.n)).toBeGreaterThan(Number(nextHost?.n));
  const said = headline(await rowsOfTables());
  expect(said).toContain(`${names.organizations[String(observer?.id)]?.short} observed in most countries, ${observer?.n} of the `); // prettier-ignore
  expect(said).toContain(`most organizations observed in ${names.countries[String(host?.id)]?.name}, ${host?.n} of `); // prettier-ignore
});

test('two rounds of one contest count once in a cell, and the mark says that there were two votes', () => {
  const rows = [row('AZE', 2020, 'ots'), row('AZE', 2021, 'ots', 'AZE-2020-02-07-presidential')];
  expect(gridOf(rows, 12).cells.map(({ key, rows: found }) => [key, contestsOf(found)])).toEqual([['ots|AZE', 1]]); // prettier-ignore
  expect(question.mark(rows, 'ots|AZE', view).label).toBe('OTS in Azerbaijan: 1 contest observed, 2 votes');
});

test('what the grid leaves out is counted, whether its organization or its country is left out', async () => {
  const rows = await rowsOfTables();
  const { down, across, cells, hidden } = gridOf(rows, 12);
  expect([down.length, across.length]).toEqual([12, 30]);
  const drawn = rows.filter(({ organization, country }) =>
    cells.some((cell) => cell.down === organization && cell.across === country)
  );
  expect(hidden).toEqual({
    lines: [
      { count: new Set(rows.map(({ organization }) => organization)).size - 12, noun: 'organization' },
      { count: new Set(rows.map(({ country }) => country)).size - 30, noun: 'country' }
    ],
    rows: rows.length - drawn.length
  });
  expect(gridOf(rows, Infinity).hidden).toEqual({ lines: [], rows: 0 });
});

test.each([
  ['no row', [], 'No mission in view'],
  ['one row', [row('AZE', 2024, 'ots')], 'One mission in view: OTS, Azerbaijan, 7 Feb 2024'],
  ['one organization', [row('AZE', 2020, 'ots'), row('AZE', 2024, 'ots'), row('KAZ', 2024, 'ots')], 'OTS observed in 2 countries in view, most often in Azerbaijan (2 contests)'],
  ['one country', [row('AZE', 2020, 'ots'), row('AZE', 2020, 'cis')], '2 organizations in view observed in Azerbaijan, most often CIS and OTS (1 contest each)'],
  ['one of each', [row('AZE', 2020, 'ots'), row('AZE', 2024, 'ots')], 'OTS observed 2 contests in Azerbaijan']
])('the headline on %s', (_, rows, expected) => expect(headline(rows)).toBe(expected)); // prettier-ignore
