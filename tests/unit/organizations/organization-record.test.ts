import { expect, test } from 'vitest';
import { table } from '$lib/dataset/lookup.server';
import { organizationCounts } from '$lib/organizations/organization-counts.server';
import { newestShown } from '$lib/organizations/organization-record';
import { organizationRecord, withManyMissions } from '$lib/organizations/organization-record.server';

test('a mission before the renaming stands under the name of its election day', async () => {
  const ots = await organizationRecord('ots');
  const before = ots?.newest.find(({ id }) => id === 'KAZ-2020-08-12-upper-house/ots');
  const after = ots?.newest.find(({ id }) => id === 'AZE-2024-02-07-presidential/ots');
  expect(before?.as).toBe('Turkic Council');
  expect(after?.as).toBeUndefined();
  expect(ots?.names.map(({ until }) => until)).toEqual(['2021-11-12', null]);
  expect(ots?.standards.length).toBeGreaterThan(0);
});

test('a joint mission names its parts, and a part its joint mission', async () => {
  const joint = await organizationRecord('ieom-osce');
  const part = await organizationRecord('osce-odihr');
  expect(joint?.newest.some(({ parts }) => parts?.includes('ODIHR'))).toBe(true);
  expect(part?.newest.some(({ joint }) => joint?.short === 'IEOM')).toBe(true);
});

test('of many missions the newest stand in lines, and all as marks', async () => {
  const odihr = await organizationRecord('osce-odihr');
  expect(odihr?.newest).toHaveLength(newestShown);
  expect(odihr?.marks.length).toBeGreaterThan(newestShown);
  expect(withManyMissions()).toContain('osce-odihr');
  expect(withManyMissions()).not.toContain('ots');
});

test('an organization without missions has a record, an unknown one has none', async () => {
  const missionless = (await organizationCounts()).find(({ missions }) => missions === 0);
  expect(missionless && (await organizationRecord(missionless.id))?.marks).toEqual([]);
  expect(await organizationRecord('nobody')).toBeNull();
});

test('the list holds every organization by name, its conclusions never more than its missions', async () => {
  const counts = await organizationCounts();
  expect(counts).toHaveLength(table('organizations').length);
  const names = counts.map(({ name }) => name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  for (const { stances, missions, contests } of counts) {
    expect(stances.endorsing + stances.qualified + stances.critical).toBeLessThanOrEqual(missions);
    expect(contests).toBeLessThanOrEqual(missions);
  }
});
