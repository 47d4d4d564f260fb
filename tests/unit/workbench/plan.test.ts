import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import type { Session } from '$lib/engine/engine';
import { asPlanQuery } from '$lib/workbench/plan/as-plan-query';
import { duration } from '$lib/workbench/plan/duration';
import { parsePlan, planOf } from '$lib/workbench/plan/parse-plan';
import type { Plan, PlanNode } from '$lib/workbench/plan/plan';
import { hasWords, stepWords } from '$lib/workbench/plan/plan-words';

let session: Session;
beforeAll(async () => {
  session = (await datasetEngine()).session();
});
afterAll(() => session.close());

async function planFor(sql: string): Promise<Plan> {
  const query = asPlanQuery(sql);
  const plan = query === null ? null : planOf(await session.run(query));
  if (!plan) throw new Error(`no plan of: ${sql}`);
  return plan;
}

const steps = (node: PlanNode): PlanNode[] => [node, ...node.children.flatMap(steps)];
const words = ({ roots }: Plan) => roots.flatMap(steps).map(stepWords);

const observers = `
  SELECT m.organization, count(*) AS n
  FROM missions m JOIN figures f ON f.mission = m.id
  WHERE f.measure = 'observers-total' AND m.election LIKE '%presidential'
  GROUP BY ALL HAVING n > 1 ORDER BY n DESC LIMIT 5`;

describe('a plan', () => {
  it('that is only explained says each step in words, with the rows that are expected', async () => {
    const plan = await planFor(`EXPLAIN ${observers}`);
    expect(plan.seconds).toBeNull();
    const said = words(plan);
    expect(said).toContain('reads table missions');
    expect(said).toContain('reads table figures');
    expect(said).toContain('keeps the rows where (n > 1)');
    expect(said.some((line) => line.startsWith('joins rows of both, on '))).toBe(true);
    expect(said.some((line) => /^sorts by .*DESC, and keeps the first 5$/.test(line))).toBe(true);
    const missions = plan.roots.flatMap(steps).find(({ details }) => details.Table?.[0] === 'missions');
    expect(missions).toMatchObject({ operator: 'SEQ_SCAN', actual: null, seconds: null });
    expect(missions?.estimated).toBeGreaterThan(0);
  });

  it('that is analyzed says rows and times too, without the step that measures', async () => {
    const plan = await planFor('EXPLAIN ANALYZE SELECT country, count(*) FROM elections GROUP BY ALL');
    const all = plan.roots.flatMap(steps);
    expect(all.map(({ operator }) => operator)).not.toContain('EXPLAIN_ANALYZE');
    const count = (await session.run('SELECT count(*) FROM elections')).value(0, 0);
    expect(all.find(({ details }) => details.Table)).toMatchObject({ actual: count, scanned: count });
    expect(plan.seconds).toBeCloseTo(
      all.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
      9
    );
    expect(plan.seconds).toBeGreaterThan(0);
  });

  it.each([
    'SELECT DISTINCT country FROM elections ORDER BY 1',
    'SELECT unnest([1, 2]) UNION ALL SELECT x FROM range(10) t(x) WHERE x IN (SELECT 3)',
    'WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 5) FROM r',
    'SELECT *, row_number() OVER (ORDER BY id) FROM missions LIMIT 3',
    'SELECT sum(value) FROM figures',
    'FROM missions, countries',
    'FROM missions WHERE 1 = 0',
    'SELECT id, (SELECT count(*) FROM figures f WHERE f.mission = m.id) FROM missions m'
  ])('of «%s» has words for every step', async (sql) => {
    const unknown = (await planFor(`EXPLAIN ${sql}`)).roots
      .flatMap(steps)
      .filter((node) => !hasWords(node))
      .map(({ operator }) => operator);
    expect(unknown).toEqual([]);
  });

  it('keeps DuckDB’s own name for a step that we do not know', () => {
    const plan = parsePlan(
      '[{"name": "constructor", "children": [{"name": "NEW_STEP "}], "extra_info": {}}]'
    );
    expect(plan && words(plan)).toEqual(['constructor', 'NEW_STEP']);
  });

  it.each(['', '┌───┐', 'null', '3', '{"a": 1}', '{"children": 1}'])('is not read from «%s»', (text) => {
    expect(parsePlan(text)).toBeNull();
  });

  it('is not looked for in other results', async () => {
    expect(planOf(await session.run("SELECT 'a' AS explain_key, '[]' AS other"))).toBeNull();
    expect(planOf(await session.run('EXPLAIN SELECT 1'))).toBeNull();
  });
});

test.each([
  ['EXPLAIN SELECT 1', 'EXPLAIN (FORMAT JSON) SELECT 1'],
  ['explain analyze\nFROM missions', 'EXPLAIN (ANALYZE, FORMAT JSON)\nFROM missions'],
  [
    '-- why so slow?\n/* a; b */ Explain Analyse FROM missions',
    '-- why so slow?\n/* a; b */ EXPLAIN (ANALYZE, FORMAT JSON) FROM missions'
  ],
  ['EXPLAIN/**/ANALYZE/**/SELECT 1', 'EXPLAIN (ANALYZE, FORMAT JSON)/**/SELECT 1'],
  ['EXPLAIN (SELECT 1)', 'EXPLAIN (FORMAT JSON) (SELECT 1)'],
  ['EXPLAIN analyzed', 'EXPLAIN (FORMAT JSON) analyzed'],
  ['EXPLAIN (FORMAT JSON) SELECT 1', null],
  ['EXPLAIN ( ANALYZE ) SELECT 1', null],
  ["SELECT 'EXPLAIN SELECT 1'", null],
  ['explained', null],
  ['EXPLAIN', null],
  ['EXPLAIN ANALYZE -- what?', null],
  ['/* open EXPLAIN SELECT 1', null],
  ['', null]
])('%s is asked as %s', (sql, asked) => {
  expect(asPlanQuery(sql)).toBe(asked);
});

test('a hostile statement is told apart at once', () => {
  expect(asPlanQuery('/**/'.repeat(100_000))).toBeNull();
  expect(asPlanQuery('/*'.repeat(100_000))).toBeNull();
});

test.each([
  [0, '0 ms'],
  [4e-7, 'under 0.01 ms'],
  [0.0021, '2.1 ms'],
  [0.4567, '457 ms'],
  [12.34, '12 s']
])('%d seconds are %s', (seconds, said) => {
  expect(duration(seconds)).toBe(said);
});
