import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { loadElection } from '$lib/figure/load-election.server';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope } from '$lib/questions/scope';
import { concludedDifferently, mostSharedDifference } from '$lib/questions/stances-over-time/compare';
import { datasetEngine } from '$lib/dataset/engine.server';

const names = loadNames();
const row = (mission: string, stance: string, more: { contest?: string; basis?: string; text?: string; joint?: string } = {}) => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  stance,
  contest: null,
  basis: 'mission',
  text: null,
  joint: '',
  ...more
}); // prettier-ignore
const five = [1, 2, 3, 4, 5];

test('differently means another stance, whatever the gap', () => {
  const rows = five.flatMap((i) => [
    row(`c${i}/a`, 'endorsing'),
    row(`c${i}/b`, i === 1 ? 'critical' : i === 2 ? 'qualified' : 'endorsing')
  ]);
  expect(mostSharedDifference(rows)).toEqual({ first: 'a', second: 'b', times: 2, of: 5 });
});

test('a contest of two rounds counts once; the rounds on which both spoke are compared', () => {
  const second = { contest: 'c1' };
  expect(concludedDifferently([row('c1/a', 'endorsing')], [row('c1/b', 'endorsing'), row('c2/b', 'critical', second)])).toBe(false); // prettier-ignore
  expect(concludedDifferently([row('c2/a', 'endorsing', second)], [row('c2/b', 'critical', second)])).toBe(true); // prettier-ignore
  expect(concludedDifferently([row('c1/a', 'endorsing')], [row('c2/b', 'critical', second)])).toBe(true);
});

test('one member’s words, a text signed together and the part of a joint mission are no comparison', () => {
  const pairs = (more: Parameters<typeof row>[2]) =>
    five.flatMap((i) => [row(`c${i}/a`, 'endorsing', more), row(`c${i}/b`, 'critical')]);
  expect(mostSharedDifference(pairs({}))).toMatchObject({ times: 5 });
  expect(mostSharedDifference(pairs({ basis: 'person' }))).toBeNull();
  expect(mostSharedDifference(pairs({ joint: 'b' }))).toBeNull();
  const oneText = five.flatMap((i) =>
    ['a', 'b'].map((o) => row(`c${i}/${o}`, 'critical', { text: `t${i}` }))
  );
  expect(mostSharedDifference(oneText)).toBeNull();
});

test('the headline on Azerbaijan counts the contests that the tables hold', async () => {
  const slug = 'stances-over-time';
  const rows = inScope(await questionRows(slug), { kind: 'country', id: 'AZE' });
  const headline = folders.get(slug)?.question.caption(rows, { names, variant: 'by-organization' }).headline;
  const [, times, of, first, second] = /^At (\d+) of (\d+) contests .*, (.+) and (.+) concluded differently$/.exec(headline ?? '') ?? []; // prettier-ignore
  const id = (short?: string) => Object.entries(names.organizations).find(([, name]) => name.short === short)?.[0]; // prettier-ignore
  const [expected] = (
    await (
      await datasetEngine()
    ).query(`
      WITH said AS (
        SELECT m.organization, e.contest, string_agg(DISTINCT k.stance, ' ' ORDER BY k.stance) AS stances
        FROM conclusions k JOIN missions m ON m.id = k.mission JOIN elections e ON e.id = m.election
        WHERE e.country = 'AZE' AND k.basis <> 'person'
        GROUP BY ALL
      )
      SELECT count(*) AS shared, count(*) FILTER (a.stances <> b.stances) AS differing
      FROM said a JOIN said b USING (contest)
      WHERE a.organization = '${id(first)}' AND b.organization = '${id(second)}'`)
  ).rows;
  expect([Number(times), Number(of)]).toEqual([expected?.differing, expected?.shared].map(Number));
});

test('few conclusions make a plain headline', async () => {
  const rows = await questionRows('stances-over-time');
  const headline = (id: string) =>
    folders
      .get('stances-over-time')
      ?.question.caption(inScope(rows, { kind: 'mission', id }), { names, variant: 'by-country' }).headline;
  expect(headline('AZE-2024-02-07-presidential/ots')).toMatch(/^One conclusion in view: endorsing \(“/);
  expect(headline('AZE-2024-02-07-presidential/nobody')).toBe('No conclusion in view');
});

test('where no pair shares enough contests, the headline counts stances', async () => {
  const rows = await questionRows('stances-over-time');
  const headline = (id: string) =>
    folders.get('stances-over-time')?.question.caption(inScope(rows, { kind: 'organization', id }), {
      names,
      variant: 'by-country'
    }).headline;
  expect(headline('ieom-osce')).toMatch(/^Of \d+ conclusions of IEOM in view, \d+ (is|are) endorsing, \d+ qualified and \d+ critical$/); // prettier-ignore
  expect(headline('ots')).toMatch(/^(All|Of) \d+ conclusions of OTS in view/);
});

test('the card of a mark finds the conclusion in its election’s document, with its source', () => {
  for (const { id, mission, source } of readTable('conclusions').filter((_, i) => i % 9 === 0)) {
    const election = loadElection(mission.slice(0, mission.indexOf('/')));
    const found = election?.missions.find((other) => other.id === mission)?.conclusions;
    expect(found?.map((conclusion) => conclusion.id)).toContain(id);
    expect(election?.sources[source]?.title).toBeTruthy();
  }
});
