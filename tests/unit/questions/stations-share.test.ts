import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { asRows } from '$lib/questions/check-rows';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question } from '$lib/questions/stations-share/chart';
import { inScope } from '$lib/questions/scope';
import { median, number, percent } from '$lib/ui/words';

const names = loadNames();
const all = async () =>
  asRows(
    (await questionRows('stations-share')).map((cells) => ({ ...cells })),
    question
  );

test('a mission of the source documents stands with both numbers', async () => {
  const [row] = inScope(await all(), { kind: 'mission', id: 'AZE-2024-02-07-presidential/ots' });
  expect(row).toMatchObject({ stations: 22, stations_total: 6537 });
  expect(question.caption(row ? [row] : [], { names, variant: 'share' }).headline).toBe(
    'One mission in view, which visited 0.34 % of all polling stations'
  );
});

test('units that differ make no share', async () => {
  const missions = new Set((await all()).map((row) => row.mission));
  expect(missions).not.toContain('TUR-2018-06-24-general/sco'); // stations of ballot boxes
  expect(missions).not.toContain('MEX-2018-07-01-general/oas'); // centres of casillas
  expect(missions).not.toContain('ZMB-2016-08-11-general/eu-eom'); // streams of stations
  expect(missions).not.toContain('LBR-2017-12-26-presidential/eu-eom'); // observations, not stations
  expect(missions).toContain('TLS-2023-05-21-parliamentary/g7plus'); // centres of centres
});

test('one person’s visits are not the mission’s', async () => {
  const note = readTable('figures').find(
    (figure) =>
      figure.mission === 'AZE-2013-10-09-presidential/osce-pa' && figure.measure === 'stations-visited'
  )?.note;
  expect(note).toContain('herself');
  expect((await all()).map((row) => row.mission)).not.toContain('AZE-2013-10-09-presidential/osce-pa');
});

test('the headline gives the median share', async () => {
  const rows = await all();
  const middle = median(rows.map((row) => row.stations / row.stations_total));
  expect(question.caption(rows, { names, variant: 'share' }).headline).toBe(
    `Half of the ${number(rows.length)} missions in view visited at most ${percent(middle)} of all polling stations`
  );
});

test('more visits than stations, made by a reader, make no bar', async () => {
  const [row] = await all();
  const odd = row
    ? [
        { ...row, stations: 9_000_000 },
        { ...row, stations: -3 },
        { ...row, stations_total: 0 }
      ]
    : [];
  expect(question.rows(odd, 'share')).toEqual([]);
  expect(question.caption([], { names, variant: 'share' }).headline).toBe(
    'No mission in view whose visits can be set against all polling stations'
  );
});
