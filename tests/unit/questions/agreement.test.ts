import { expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { pairsOf } from '$lib/questions/agreement/by-pair';
import { question } from '$lib/questions/agreement/chart';
import type { AgreementRow } from '$lib/questions/agreement/row';
import { shaping } from '$lib/questions/agreement/shape';
import { asRows } from '$lib/questions/check-rows';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { mostSharedDifference, type Concluded } from '$lib/questions/stances-over-time/compare';

const names = loadNames();
const realRows = async () => (await questionRows('agreement')) as readonly AgreementRow[];

const concluded = (
  mission: string,
  stance: string,
  more: { contest?: string; basis?: string; text?: string; joint?: string } = {}
) => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: 'AZE',
  date: '2013-10-09',
  type: 'presidential',
  contest: null,
  joint: '',
  stance,
  basis: 'mission',
  text: null,
  sources: `s-${mission}`,
  ...more
});

const shaped = (...rows: ReturnType<typeof concluded>[]) =>
  asRows<AgreementRow>(shaping.shape(rows), question);

test('a pair has a row from either side, with the sources of both, and counts once', () => {
  const rows = shaped(concluded('c1/a', 'endorsing'), concluded('c1/b', 'critical'));
  expect(rows.map(({ organization, partner, stance }) => [organization, partner, stance])).toEqual([
    ['a', 'b', 'endorsing'],
    ['b', 'a', 'critical']
  ]);
  expect(rows.map(({ mission }) => mission)).toEqual(['c1/a', 'c1/b']);
  expect(rows.map(({ sources }) => sources)).toEqual(['s-c1/a s-c1/b', 's-c1/a s-c1/b']);
  expect(pairsOf(rows)).toEqual([{ key: 'a|b', first: 'a', second: 'b', times: 1, of: 1 }]);
});

test('one member’s words, a text signed together and the part of a joint mission make no row', () => {
  const other = concluded('c1/b', 'critical', { text: 't' });
  expect(shaped(concluded('c1/a', 'endorsing', { basis: 'person' }), other)).toEqual([]);
  expect(shaped(concluded('c1/a', 'critical', { text: 't' }), other)).toEqual([]);
  expect(shaped(concluded('c1/a', 'endorsing', { joint: 'b' }), other)).toEqual([]);
});

test('two rounds are one contest, and the row stands at the round whose conclusions differ', () => {
  const second = { contest: 'c1' };
  const rows = shaped(
    concluded('c1/a', 'endorsing'),
    concluded('c2/a', 'endorsing', second),
    concluded('c1/b', 'endorsing'),
    concluded('c2/b', 'critical', second)
  );
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    mission: 'c2/a',
    contest: 'c1',
    differently: 1,
    partner_stance: 'critical'
  });
});

test('the headline counts as the question on conclusions over time does', async () => {
  const expected = mostSharedDifference((await questionRows('stances-over-time')) as readonly (Concluded & AgreementRow)[]); // prettier-ignore
  const [pair] = pairsOf(await realRows());
  expect(pair).toMatchObject({ ...expected });
  expect(question.caption(await realRows(), { names, variant: 'pairs' }).headline).toBe(
    `At ${expected?.times} of ${expected?.of} shared contests, CIS and IEOM concluded differently; no other pair in view shares more contests`
  );
});

test.each([
  ['cis', 'sco'],
  ['eu-eom', 'sadc'],
  ['osce-odihr', 'ots']
])('%s and %s differ as often as the tables say', async (first, second) => {
  const [expected] = (
    await (
      await datasetEngine()
    ).query(`
      WITH said AS (
        SELECT e.contest, k.stance, m.election, m.organization
        FROM conclusions k JOIN missions m ON m.id = k.mission JOIN elections e ON e.id = m.election
        WHERE k.basis <> 'person'
      ),
      contests AS (
        SELECT
          a.contest,
          bool_or(a.election = b.election) AS same_vote,
          bool_or(a.election = b.election AND a.stance <> b.stance) AS differs_at_vote,
          string_agg(DISTINCT a.stance, ' ' ORDER BY a.stance) <> string_agg(DISTINCT b.stance, ' ' ORDER BY b.stance) AS differs
        FROM said a JOIN said b USING (contest)
        WHERE a.organization = '${first}' AND b.organization = '${second}'
        GROUP BY a.contest
      )
      SELECT count(*) AS shared, count(*) FILTER (CASE WHEN same_vote THEN differs_at_vote ELSE differs END) AS differing
      FROM contests`)
  ).rows;
  const pair = pairsOf(await realRows()).find(({ key }) => key === `${first}|${second}`);
  expect([pair?.times, pair?.of]).toEqual([expected?.differing, expected?.shared].map(Number));
});

test('pairs that share few contests make no share, and no pair says so', () => {
  const headline = (rows: readonly AgreementRow[]) =>
    question.caption(rows, { names, variant: 'pairs' }).headline;
  const rows = shaped(
    concluded('c1/cis', 'endorsing'),
    concluded('c1/sco', 'endorsing'),
    concluded('c1/ots', 'critical')
  );
  expect(headline(rows)).toBe('No two organizations in view share five contests with a conclusion of both; 3 pairs share fewer'); // prettier-ignore
  expect(headline(rows.filter(({ partner, organization }) => [partner, organization].includes('ots') && [partner, organization].includes('cis')))).toBe('At their one shared contest, CIS and OTS concluded differently'); // prettier-ignore
  expect(headline([])).toBe('No two organizations with a conclusion on one contest in view');
  expect(question.mark(rows, 'cis|sco', { names, variant: 'pairs' }).label).toMatch(/too few for a share$/);
});
