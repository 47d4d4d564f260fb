import { expect, test } from 'vitest';
import { loadCoverage, missionCoverage } from '$lib/coverage/load-coverage.server';
import { coverageBy, kinds, type Known } from '$lib/coverage/shares';
import { table } from '$lib/dataset/lookup.server';

const known = (some: Partial<Known>): Known => ({
  ...(Object.fromEntries(kinds.map(({ id }) => [id, 0])) as Known),
  ...some
});

test('a share is of the missions of which a kind can be known', () => {
  const [group] = coverageBy(
    [known({ size: 1, stations: 1 }), known({ stations: null }), known({})],
    () => 'all',
    () => 'All'
  );
  const share = (id: string) => group?.shares[kinds.findIndex((kind) => kind.id === id)];
  expect(share('size')).toEqual({ known: 1, of: 3 });
  expect(share('stations')).toEqual({ known: 1, of: 2 });
});

test('every mission is in one organization, one country and one year', async () => {
  const { all, byOrganization, byCountry, byYear } = await loadCoverage();
  expect(all.missions).toBe(table('missions').length);
  for (const groups of [byOrganization, byCountry, byYear]) {
    expect(groups.reduce((sum, { missions }) => sum + missions, 0)).toBe(all.missions);
    for (const [i] of kinds.entries())
      expect(groups.reduce((sum, { shares }) => sum + (shares[i]?.known ?? 0), 0)).toBe(all.shares[i]?.known);
  }
});

test('what is known agrees with the tables', async () => {
  const missions = await missionCoverage();
  const withRows = (name: 'findings' | 'conclusions' | 'meetings' | 'places') =>
    new Set(table(name).map(({ mission }) => mission)).size;
  const count = (id: keyof Known) => missions.filter((mission) => mission[id] === 1).length;
  expect(count('findings')).toBe(withRows('findings'));
  expect(count('conclusion')).toBe(withRows('conclusions'));
  expect(count('meetings')).toBe(withRows('meetings'));
  expect(count('places')).toBe(withRows('places'));
  expect(missions.find(({ mission }) => mission === 'AZE-2024-02-07-presidential/ots')?.whole).toBe(1);
});

test('the elections without a mission are those that the missions never name', async () => {
  const { unobserved } = await loadCoverage();
  const named = new Set(table('missions').map(({ election }) => election));
  expect(unobserved.length).toBe(table('elections').length - named.size);
  for (const { election } of unobserved) expect(named).not.toContain(election);
});
