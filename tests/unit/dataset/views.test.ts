import { expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';

const rows = async (sql: string) => (await (await datasetEngine()).query(sql)).rows;

test('the CIS mission of Azerbaijan, February 2024, has three eligible claims from 13 to 169, and the best is 169', async () => {
  expect(
    await rows(`SELECT value, low, high, claims, origins, status FROM best_figures
      WHERE mission = 'AZE-2024-02-07-presidential/cis' AND measure = 'observers-total'`)
  ).toEqual([{ value: 169, low: 13, high: 169, claims: 3, origins: 3, status: 'accredited' }]);
});

test('a planned or interim number is the best only where nothing settled is known', async () => {
  expect(
    await rows(`SELECT b.subject, b.measure FROM best_figures b
      WHERE b.status IN ('planned', 'interim')
      AND EXISTS (SELECT 1 FROM claims c WHERE c.subject = b.subject AND c.measure = b.measure AND c.settled)`)
  ).toEqual([]);
  const [{ n } = { n: 0 }] = await rows(`SELECT count(*) AS n FROM best_figures WHERE status = 'planned'`);
  expect(n).toBeGreaterThan(0);
});

test('each subject and measure has one best figure, and it lies in its range', async () => {
  expect(await rows('SELECT subject, measure FROM best_figures GROUP BY ALL HAVING count(*) > 1')).toEqual(
    []
  );
  expect(await rows('SELECT subject FROM best_figures WHERE value NOT BETWEEN low AND high')).toEqual([]);
  const [{ missing } = { missing: 0 }] = await rows(
    'SELECT count(*) AS missing FROM (SELECT DISTINCT subject, measure FROM claims EXCEPT SELECT subject, measure FROM best_figures)'
  );
  expect(missing).toBe(0);
});

test('one origin that many sources carry supports a value only once', async () => {
  expect(
    await rows(`SELECT id FROM supported_claims s
      WHERE support > (SELECT count(DISTINCT o.origin) FROM claims c JOIN claims o USING (subject, measure) WHERE c.id = s.id)`)
  ).toEqual([]);
});

test('Azerbaijan 2013: PACE and the European Parliament endorsed what the joint mission that they belong to did not', async () => {
  expect(
    await rows(`SELECT m.organization, m.part_of, c.stance FROM conclusions c JOIN missions m ON m.id = c.mission
      WHERE m.election = 'AZE-2013-10-09-presidential' AND m.organization IN ('pace', 'ep', 'ieom-osce') ORDER BY 1`)
  ).toEqual([
    { organization: 'ep', part_of: 'AZE-2013-10-09-presidential/ieom-osce', stance: 'endorsing' },
    { organization: 'ieom-osce', part_of: null, stance: 'critical' },
    { organization: 'pace', part_of: 'AZE-2013-10-09-presidential/ieom-osce', stance: 'endorsing' }
  ]);
});

test('no sum counts a joint mission and its part, at any election and for any measure', async () => {
  expect(
    await rows(`SELECT part.mission, part.measure FROM countable_figures part
      JOIN missions m ON m.id = part.mission
      JOIN countable_figures joint ON joint.mission = m.part_of AND joint.measure = part.measure`)
  ).toEqual([]);
  const [{ left_out } = { left_out: 0 }] = await rows(
    'SELECT (SELECT count(*) FROM best_figures) - (SELECT count(*) FROM countable_figures) AS left_out'
  );
  expect(left_out).toBeGreaterThan(0);
});

test('a part is counted where its joint mission has no figure of that measure', async () => {
  const [{ n } = { n: 0 }] = await rows(
    `SELECT count(*) AS n FROM countable_figures c JOIN missions m ON m.id = c.mission WHERE m.part_of IS NOT NULL`
  );
  expect(n).toBeGreaterThan(0);
});

test('no two conclusions of one text differ in stance', async () => {
  expect(
    await rows(
      'SELECT text FROM conclusions WHERE text IS NOT NULL GROUP BY text HAVING count(DISTINCT stance) > 1'
    )
  ).toEqual([]);
});

test('the theme matrix holds every finding once, and no recommendation, briefing or activity', async () => {
  const [{ n } = { n: 0 }] = await rows(
    `SELECT sum(positive + mixed + negative + neutral) - (SELECT count(*) FROM findings WHERE kind = 'finding') AS n FROM theme_matrix`
  );
  expect(n).toBe(0);
});

test('findings are counted once a mission, theme and polarity, recommendations, briefings and activities left out', async () => {
  expect(
    await rows(`SELECT
      sum(findings) = (SELECT count(*) FROM findings WHERE kind = 'finding') AS all_counted,
      count(*) = count(DISTINCT (mission, theme, polarity)) AS once,
      count(*) FILTER (sources IS NULL) AS without_source
      FROM mission_findings`)
  ).toEqual([{ all_counted: true, once: true, without_source: 0 }]);
});

test('coverage has a row for every mission, the overview one for every election', async () => {
  expect(
    await rows(`SELECT
      (SELECT count(*) FROM coverage) = (SELECT count(*) FROM missions) AS missions,
      (SELECT count(*) FROM election_overview) = (SELECT count(*) FROM elections) AS elections`)
  ).toEqual([{ missions: true, elections: true }]);
});

test('disagreements are the figures on which eligible claims differ', async () => {
  expect(await rows(`SELECT count(*) AS n FROM disagreements WHERE spread <= 0 OR claims < 2`)).toEqual([
    { n: 0 }
  ]);
});

test('the fields of a row are those of its mission, or of its election and nobody', async () => {
  const fields = 'mission, organization, country, date, type, contest, joint';
  expect(
    await rows(`SELECT ${fields} FROM mission_fields WHERE mission = 'AZE-2013-10-09-presidential/pace'
      UNION ALL SELECT * FROM election_fields WHERE mission = 'AZE-2013-10-09-presidential/'`)
  ).toEqual([
    {
      mission: 'AZE-2013-10-09-presidential/pace',
      organization: 'pace',
      country: 'AZE',
      date: '2013-10-09',
      type: 'presidential',
      contest: null,
      joint: 'ieom-osce'
    },
    {
      mission: 'AZE-2013-10-09-presidential/',
      organization: '',
      country: 'AZE',
      date: '2013-10-09',
      type: 'presidential',
      contest: null,
      joint: ''
    }
  ]);
  expect(
    await rows(`SELECT
      (SELECT count(*) FROM mission_fields) = (SELECT count(*) FROM missions) AS missions,
      (SELECT count(*) FROM election_fields) = (SELECT count(*) FROM elections) AS elections,
      (SELECT count(*) FROM election_fields WHERE contest IS NOT NULL) > 0 AS rounds`)
  ).toEqual([{ missions: true, elections: true, rounds: true }]);
});

test('every mission rests on a source', async () =>
  expect(await rows('SELECT mission FROM mission_fields EXCEPT SELECT mission FROM mission_sources')).toEqual(
    []
  ));
