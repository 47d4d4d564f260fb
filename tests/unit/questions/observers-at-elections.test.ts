import { describe, expect, test } from 'vitest';
import { builtLayouts } from '$lib/charts/layout';
import { datasetEngine } from '$lib/dataset/engine.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { byElection } from '$lib/questions/observers-at-elections/elections';
import { question } from '$lib/questions/observers-at-elections/chart';
import type { AtElectionRow } from '$lib/questions/observers-at-elections/row';
import { asRows } from '$lib/questions/check-rows';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const all = async () =>
  asRows(
    (await questionRows('observers-at-elections')).map((cells) => ({ ...cells })),
    question
  );

/** A mission with observers at an election with a total. */
const row = (
  organization: string,
  observers: number | null,
  change: Partial<AtElectionRow> = {}
): AtElectionRow => ({
  mission: `AZE-2020-02-09-parliamentary/${organization}`,
  organization,
  country: 'AZE',
  date: '2020-02-09',
  type: 'parliamentary',
  contest: null,
  joint: '',
  observers,
  low: observers,
  high: observers,
  status: observers === null ? null : 'reported',
  accredited: 500,
  accredited_status: 'accredited',
  accredited_whole: 1,
  missions_on_file: 5,
  sources: 'a-source',
  ...change
});

test('no election counts a joint mission and its part', async () => {
  const rows = await all();
  const drawn = new Set(rows.map((one) => one.mission));
  const doubled = rows.filter((one) => one.joint && drawn.has(`${one.mission.split('/')[0]}/${one.joint}`));
  expect(doubled).toEqual([]);
  expect(drawn).toContain('AZE-2024-02-07-presidential/ieom-osce');
  expect(drawn).not.toContain('AZE-2024-02-07-presidential/osce-odihr');
  // Its joint mission has an announced number only, which counts for nothing.
  expect(drawn).toContain('ARM-2018-12-09-parliamentary/ipa-cis');
});

test('one election is told in words', async () => {
  const rows = inScope(await all(), { kind: 'election', id: 'AZE-2024-02-07-presidential' });
  expect(question.caption(rows, { names, variant: 'numbers' }).headline).toBe(
    'Azerbaijan, 7 Feb 2024: 790 international observers in all (accredited), 4 missions with 479 observers (computed)'
  );
});

test('the headline gives the median share of the elections with both numbers', async () => {
  const engine = await datasetEngine();
  const { rows: shares } = await engine.query(`
    WITH settled AS (
      SELECT b.*, m.part_of FROM best_figures b JOIN missions m ON m.id = b.mission
      WHERE measure = 'observers-total' AND status IN ('reported', 'accredited', 'derived')
    ), sums AS (
      SELECT election, sum(value) AS sum FROM settled
      WHERE part_of IS NULL OR part_of NOT IN (SELECT mission FROM settled) GROUP BY election
    )
    SELECT median(s.sum / t.value) AS share, count(*) AS n
    FROM sums s JOIN best_figures t ON t.subject = s.election AND t.measure = 'international-observers'
    WHERE t.status IN ('reported', 'accredited', 'derived') AND s.sum <= t.value
      AND coalesce(t.note, '') NOT LIKE '%journalist%' AND coalesce(t.note, '') NOT LIKE '%besides%'`);
  const [expected] = shares;
  expect(question.caption(await all(), { names, variant: 'numbers' }).headline).toBe(
    `At half of the ${Number(expected?.n)} elections with both numbers, the missions listed here make up at most ${Math.round(Number(expected?.share) * 100)} % of all international observers`
  );
});

describe('what a total has beyond its missions', () => {
  test('is the total less their sum', () => {
    const [one] = byElection([row('cis', 250), row('ots', 10)]);
    expect(one).toMatchObject({ sum: 260, others: 240 });
  });

  test('is not told where the total was only expected, counts others too, or is the smaller', () => {
    const others = (change: Partial<AtElectionRow>) => byElection([row('cis', 250, change)])[0]?.others;
    expect(others({ accredited_status: 'planned' })).toBeNull();
    expect(others({ accredited_whole: 0 })).toBeNull();
    expect(others({ accredited: 200 })).toBeNull();
    expect(others({ accredited: null })).toBeNull();
  });
});

test('an election with a total alone is drawn, and says so', () => {
  const rows = [row('', null)];
  expect(question.caption(rows, { names, variant: 'numbers' }).headline).toBe(
    'Azerbaijan, 9 Feb 2020: 500 international observers in all (accredited), no mission with a number'
  );
  expect(question.rows(rows, 'share')).toEqual([]);
});

test('in one country every election is drawn, elsewhere those with most missions first', async () => {
  const rows = await all();
  const wide = { names, layout: builtLayouts[1], variant: 'numbers', scale: 'log' as const, limit: 12 };
  const country = question.chart(inScope(rows, { kind: 'country', id: 'AZE' }), wide);
  expect(country.hidden?.lines).toEqual([]);
  const elections = new Set(rows.map((one) => one.mission.split('/')[0]));
  expect(question.chart(rows, wide).hidden?.lines).toEqual([
    { count: elections.size - 24, noun: 'election' }
  ]);
});

test('no row makes a plain headline', () => {
  expect(question.caption([], { names, variant: 'numbers' }).headline).toBe('No number of observers in view');
});
