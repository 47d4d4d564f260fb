import { describe, expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { asRows } from '$lib/questions/check-rows';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope } from '$lib/questions/scope';
import { question as size, type SizeRow } from '$lib/questions/size-and-length/chart';
import { headline } from '$lib/questions/size-and-length/words';
import { question as perObserver } from '$lib/questions/stations-per-observer/chart';
import { isoLines } from '$lib/questions/stations-per-observer/iso-lines';

const names = loadNames();

describe('stations for each observer', () => {
  const all = async () =>
    asRows(
      (await questionRows('stations-per-observer')).map((cells) => ({ ...cells })),
      perObserver
    );

  test('numbers of one list of accreditation are no divisor', async () => {
    const missions = new Set((await all()).map((row) => row.mission));
    expect(missions).not.toContain('KAZ-2023-03-19-parliamentary/ots'); // 2 “accredited in the last group”
    expect(missions).not.toContain('KGZ-2021-11-28-parliamentary/cis'); // 6 “accredited by 20 October 2021”
    expect(missions).not.toContain('FJI-2022-12-14-general/mog-fiji'); // “pre-polling venues only”
  });

  test('one mission is told in words', async () => {
    const rows = inScope(await all(), { kind: 'mission', id: 'AZE-2024-09-01-parliamentary/ipa-cis' });
    expect(perObserver.caption(rows, { names, variant: 'observers' }).headline).toBe(
      'One mission in view: 145 polling stations, 33 observers, 4.4 stations an observer'
    );
  });

  test('lines of equal ratio run from edge to edge', () => {
    const label = (ratio: number) => `${ratio}`;
    expect(isoLines([10], [1, 1000], [1, 1000], label)).toEqual([
      { label: '10', from: { x: 1, y: 10 }, to: { x: 100, y: 1000 } }
    ]);
    expect(isoLines([10], [200, 1000], [1, 1000], label)).toEqual([]);
  });
});

describe('size and length', () => {
  const all = async () =>
    asRows(
      (await questionRows('size-and-length')).map((cells) => ({ ...cells })),
      size
    );
  const row = (observers: number, days: number): SizeRow => ({
    mission: `AZE-2020-02-09-parliamentary/${observers}`,
    organization: 'ots',
    country: 'AZE',
    date: '2020-02-09',
    type: 'parliamentary',
    contest: null,
    joint: '',
    observers,
    status: 'reported',
    deployed_from: '2020-02-01',
    days,
    sources: 'a-source'
  });

  test('days run from the earliest day that is no plan', async () => {
    const { rows } = await (
      await datasetEngine()
    ).query(`
      SELECT min(date) AS first FROM milestones
      WHERE mission = 'KAZ-2022-11-20-presidential/cis' AND event = 'deployed-from' AND NOT planned`);
    const [found] = inScope(await all(), { kind: 'mission', id: 'KAZ-2022-11-20-presidential/cis' });
    const first = rows[0]?.first;
    expect(first instanceof Date ? first.toISOString().slice(0, 10) : first).toBe(found?.deployed_from);
    expect(found?.days).toBe(54);
  });

  test('many missions are parted at the median of their observers', () => {
    const rows = [1, 2, 3, 4, 5].flatMap((n) => [row(n, 2), row(100 + n, 40)]);
    expect(headline(rows)).toBe(
      'Half of the missions with at most 53 observers came at least 2 days before election day, half of the larger ones at least 40'
    );
  });

  test('few missions make a plain headline, none says so', () => {
    expect(headline([row(5, 1)])).toBe('One mission in view: 5 observers, 1 day before election day');
    expect(headline([row(5, 1), row(6, 9)])).toBe(
      'Missions in view were in the country from 1 to 9 days before election day'
    );
    expect(headline([])).toBe('No mission in view with both its observers and the day of its arrival');
  });
});
