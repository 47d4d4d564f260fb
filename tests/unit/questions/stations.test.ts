import { describe, expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { loadElectionPage } from '$lib/elections/load-election-page.server';
import { loadMission } from '$lib/missions/load-mission.server';
import { asRows } from '$lib/questions/check-rows';
import { questionRows } from '$lib/questions/load.server';
import type { Question, QuestionRow } from '$lib/questions/question';
import { divisibleStations } from '$lib/records/divisible-stations.server';
import { loadNames } from '$lib/questions/load-names.server';
import { question as overTime } from '$lib/questions/stations-over-time/chart';
import { question as perObserver } from '$lib/questions/stations-per-observer/chart';
import { question as ofAll } from '$lib/questions/stations-share/chart';

const names = loadNames();

/** A column of a figure's table by mission, empty cells left out. */
async function column<Row extends QuestionRow>(slug: string, question: Question<Row>, label: string) {
  const cells = await questionRows(slug);
  const rows = asRows(
    cells.map((row) => ({ ...row })),
    question
  );
  const found = question.table('').find((one) => one.label === label);
  return Object.fromEntries(
    rows.flatMap((row) => {
      const value = found?.value(row, names) ?? null;
      return value === null ? [] : [[row.mission, value]];
    })
  );
}

describe('two charts of one number agree on every mission', () => {
  test('the share of all stations', async () => {
    const share = await column('stations-share', ofAll, 'Share of all (computed)');
    expect(Object.keys(share).length).toBeGreaterThan(50);
    expect(await column('stations-over-time', overTime, 'Share of all (computed)')).toEqual(share);
  });

  test('the stations for each observer', async () => {
    const each = await column('stations-per-observer', perObserver, 'Stations an observer (computed)');
    expect(Object.keys(each).length).toBeGreaterThan(50);
    expect(await column('stations-over-time', overTime, 'Per observer (computed)')).toEqual(each);
  });
});

describe('what may be set against the stations visited', () => {
  const numbers = async (mission: string) => {
    const engine = await datasetEngine();
    const { rows } = await engine.query(
      `SELECT stations, observers, stations_total FROM station_numbers WHERE mission = '${mission}'`
    );
    return rows[0];
  };

  test.each([
    ['announced only', 'AZE-2013-10-09-presidential/ipa-cis', 120],
    ['of one person', 'AZE-2013-10-09-presidential/osce-pa', 7],
    ['before the day of the vote', 'UZB-2016-12-04-presidential/cis', 100],
    ['streams of stations', 'ZMB-2016-08-11-general/eu-eom', 520],
    ['centres of an election that counts tables', 'ECU-2017-04-02-presidential/oas', 480]
  ])('visits %s: nothing', async (_, mission, stations) =>
    expect(await numbers(mission)).toEqual({ stations, observers: null, stations_total: null })
  );

  test('centres of an election that counts centres: those, but no observers', async () =>
    expect(await numbers('TLS-2023-05-21-parliamentary/g7plus')).toEqual({
      stations: 83,
      observers: null,
      stations_total: 1472
    }));

  test('stations in so many centres are stations', async () =>
    expect(await numbers('VEN-2021-11-21-local/eu-eom')).toMatchObject({ stations: 1318, observers: 136 }));

  test('observers “accredited by the CEC” are all, those “accredited by 20 October” are not', async () => {
    expect(await numbers('KAZ-2021-01-10-parliamentary/ots')).toEqual({
      stations: 14,
      observers: 7,
      stations_total: 10061
    });
    expect(await numbers('KGZ-2021-11-28-parliamentary/cis')).toMatchObject({ observers: null });
  });
});

test('the pages of elections and missions follow the same rule', async () => {
  const ofOnePerson = 'AZE-2013-10-09-presidential/osce-pa';
  expect(await divisibleStations(ofOnePerson)).toEqual({ teams: false, observers: false, all: false });
  const page = await loadMission(ofOnePerson);
  expect(page?.computed.map(({ label }) => label)).not.toContain('Stations per observer');

  const centres = await loadElectionPage('TLS-2023-05-21-parliamentary');
  expect(centres?.missionNumbers.rows.find(({ mission }) => mission.endsWith('/g7plus'))).toMatchObject({
    stationsPerObserver: null,
    shareOfStations: { value: '5.6 %' }
  });
});
