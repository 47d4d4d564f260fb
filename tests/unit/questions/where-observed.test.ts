import { expect, test } from 'vitest';
import { mapExtent } from '$lib/charts/map-extent';
import points from '$lib/charts/country-points.json';
import { datasetEngine } from '$lib/dataset/engine.server';
import { readTable } from '$lib/dataset/read-table';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope } from '$lib/questions/scope';
import { countries } from '$lib/questions/where-observed/countries';
import type { ObservedRow } from '$lib/questions/where-observed/row';
import { headline } from '$lib/questions/where-observed/words';

const slug = 'where-observed';
const names = loadNames();
const row = (election: string, organization: string, contest: string | null = null): ObservedRow => ({
  mission: `${election}/${organization}`,
  organization,
  country: election.slice(0, 3),
  date: election.slice(4, 14),
  type: 'presidential',
  contest,
  joint: '',
  sources: 's'
});

test('the headline counts the countries and contests that the tables hold', async () => {
  const [expected] = (
    await (
      await datasetEngine()
    ).query(`
      WITH observed AS (
        SELECT e.country, count(DISTINCT e.contest) AS contests
        FROM missions m JOIN elections e ON e.id = m.election GROUP BY ALL
      )
      SELECT
        (SELECT count(DISTINCT organization) FROM missions) AS organizations,
        count(*) AS countries,
        max(contests) AS most,
        arg_max(country, contests) AS country
      FROM observed`)
  ).rows;
  const rows = await questionRows(slug);
  const said = folders.get(slug)?.question.caption(rows, { names, variant: 'contests' }).headline;
  const country = names.countries[String(expected?.country)]?.name;
  expect(said).toBe(
    `${expected?.organizations} organizations observed elections in ${expected?.countries} countries, most often in ${country} (${expected?.most} contests)`
  );
});

test('two rounds are one contest, each organization counts once', () => {
  const rows = [
    row('KGZ-2009-07-23-presidential', 'cis'),
    row('KGZ-2009-08-23-presidential', 'cis', 'KGZ-2009-07-23-presidential'),
    row('KGZ-2009-08-23-presidential', 'ots', 'KGZ-2009-07-23-presidential')
  ];
  expect(countries(rows, 'contests')).toEqual([
    { country: 'KGZ', contests: 1, organizations: 2, missions: 3 }
  ]);
});

test('the headline is plain where there is little, and names no single country where several share the first place', () => {
  expect(headline([], names, 'contests')).toBe('No mission in view');
  const one = row('AZE-2024-02-07-presidential', 'cis');
  const other = row('KAZ-2019-06-09-presidential', 'cis');
  expect(headline([one], names, 'contests')).toBe('CIS observed 1 contest in Azerbaijan');
  expect(headline([one, other], names, 'contests')).toBe(
    'CIS observed elections in 2 countries, most often in Azerbaijan and Kazakhstan (1 contest each)'
  );
  expect(headline([one, other], names, 'organizations')).toBe('CIS observed elections in 2 countries');
  expect(headline([one, row('AZE-2024-02-07-presidential', 'ots')], names, 'organizations')).toBe(
    'In Azerbaijan, 1 contest was observed by 2 organizations in 2 missions'
  );
});

test('every country of the data has its point on the map (else: npm run generate:map)', () => {
  expect(readTable('countries').filter(({ id }) => !(id in points))).toEqual([]);
});

test('the map shows the part of the world in view, over the antimeridian too, and the world where it is wide', () => {
  expect(mapExtent([]).kind).toBe('world');
  expect(mapExtent([[-100, 40], [100, 40]]).kind).toBe('world'); // prettier-ignore
  const pacific = mapExtent([[178, -17], [-172, -13]]); // prettier-ignore
  expect(pacific.kind).toBe('region');
  expect(pacific.rotate[0]).toBe(-183);
});

test('every country in view has one dot, and its card the missions to it', async () => {
  const rows = inScope(await questionRows(slug), { kind: 'organization', id: 'ots' });
  const mark = folders.get(slug)?.question.mark(rows, 'AZE', { names, variant: 'contests' });
  expect(mark?.rows.length).toBe(rows.filter((found) => found.country === 'AZE').length);
  expect(mark?.label).toMatch(/^Azerbaijan: \d+ contests observed by 1 organization in \d+ missions$/);
});
