import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { choices, comparedMissions, comparisonFile } from '$lib/compare/compared-missions.server';
import { unpackComparison } from '$lib/compare/comparison-file';
import { rowsWhere, table } from '$lib/dataset/lookup.server';

test('the file holds every mission as it was, in less than 50 kB compressed', async () => {
  const missions = await comparedMissions();
  const text = JSON.stringify(comparisonFile(missions));
  const arrived = unpackComparison(JSON.parse(text));
  const byId = (rows: { id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(arrived)).toEqual(byId(missions));
  expect(gzipSync(text).length).toBeLessThan(50_000);
});

test('a mission comes with its joint mission, its name on election day, its conclusion and its kinds of nothing', async () => {
  const missions = await comparedMissions();
  expect(missions.find(({ id }) => id === 'KAZ-2020-08-12-upper-house/ots')).toMatchObject({
    contest: 'KAZ-2020-08-12-upper-house',
    country: 'KAZ',
    as: 'Turkic Council',
    conclusion: { stance: 'endorsing' }
  });
  expect(missions.find(({ id }) => id === 'AZE-2024-02-07-presidential/ots')).toMatchObject({
    observers: 'not-stated',
    stations: { value: 22 }
  });
  expect(missions.find(({ id }) => id === 'AZE-2013-10-09-presidential/pace')).toMatchObject({
    joint: 'ieom-osce',
    conclusion: { text: 'pace-aze-2013-joint' }
  });
});

test('only organizations with missions can be chosen', () => {
  const observing = table('organizations').filter(
    ({ id }) => rowsWhere('missions', 'organization', id).length
  );
  expect(
    choices()
      .map(({ id }) => id)
      .sort()
  ).toEqual(observing.map(({ id }) => id).sort());
});
