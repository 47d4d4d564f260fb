import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { cameTo } from '$lib/workbench/came-to';
import { showsRows } from '$lib/workbench/outcome';
import { planOf } from '$lib/workbench/plan/parse-plan';
import { Runner } from '$lib/workbench/runner.svelte';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: 'CREATE TABLE missions AS SELECT 1 AS id' });
});
afterAll(() => engine.close());

const open = async () => engine.session();
const all = { kind: 'all' } as const;
const first = ({ outcomes }: Runner) => outcomes[0]?.result.value(0, 0);

describe('a run', () => {
  it('runs all statements, each seeing what those before it made', async () => {
    const runner = new Runner();
    await runner.run(
      'CREATE TEMP TABLE t AS SELECT 2 AS a;\nINSERT INTO t VALUES (3);\nSELECT sum(a) FROM t;',
      all,
      open
    );
    expect(runner.failure).toBeNull();
    expect(runner.outcomes.map(showsRows)).toEqual([false, false, true]);
    expect(runner.outcomes.map(cameTo).join(' ')).toMatch(
      /^Done in \d+ milliseconds?\. Done in \d+ milliseconds?\. 1 row in \d+ milliseconds?\.$/
    );
    await runner.run('FROM t', all, open);
    expect(runner.outcomes[0]?.result.rowCount).toBe(2);
  });

  const script = 'SELECT 1;\n-- the second\nSELECT 2;\n\nSELECT 3';
  it.each([
    [0, 1],
    [9, 1],
    [15, 2],
    [24, 2],
    [33, 2],
    [40, 3]
  ])('of the statement at %i of a script runs number %i', async (at, number) => {
    const runner = new Runner();
    await runner.run(script, { kind: 'statement', at }, open);
    expect(runner.outcomes).toHaveLength(1);
    expect(first(runner)).toBe(number);
  });

  it('of a selection runs just that', async () => {
    const runner = new Runner();
    await runner.run('SELECT 1 + 41', { kind: 'selection', from: 0, to: 8 }, open);
    expect(first(runner)).toBe(1);
  });

  it('ends at the first mistake, and says where in the whole text it is', async () => {
    const runner = new Runner();
    const text = 'SELECT 1;\n\nSELECT wrong FROM missions;\nSELECT 3;';
    await runner.run(text, all, open);
    expect(runner.outcomes).toHaveLength(1);
    expect(runner.problem).toMatchObject({ sql: text, position: text.indexOf('wrong') });
    await runner.run(text, { kind: 'selection', from: 11, to: 37 }, open);
    expect(runner.problem?.position).toBe(text.indexOf('wrong'));
  });

  it('of EXPLAIN gives a plan, and a mistake in it its own place', async () => {
    const runner = new Runner();
    await runner.run('EXPLAIN SELECT count(*) FROM missions', all, open);
    const [outcome] = runner.outcomes;
    expect(outcome && planOf(outcome.result)?.roots.length).toBe(1);
    await runner.run('SELECT count(*) FROM missions', all, open, true);
    expect(runner.outcomes[0]?.isPlan).toBe(true);
    await runner.run('EXPLAIN SELECT wrong FROM missions', all, open);
    expect(runner.problem?.position).toBe('EXPLAIN SELECT '.length);
    await runner.run('SELECT wrong FROM missions', all, open, true);
    expect(runner.problem?.position).toBe('SELECT '.length);
  });

  it('can be stopped, and the next one begins', async () => {
    const runner = new Runner();
    const running = runner.run('SELECT count(*) FROM range(100000000) a, range(100000) b', all, open);
    setTimeout(() => runner.cancel(), 50);
    await running;
    expect(runner.failure?.kind).toBe('cancelled');
    await runner.run('SELECT 5', all, open);
    expect(first(runner)).toBe(5);
  });

  it('of nothing says so', async () => {
    const runner = new Runner();
    await runner.run('-- nothing here', all, open);
    expect(runner.failure?.message).toBe('There is no statement to run.');
  });

  it('where the engine does not arrive says why, and the next one asks again', async () => {
    const runner = new Runner();
    await runner.run('SELECT 1', all, () => Promise.reject(new Error('no network')));
    expect(runner.failure?.message).toBe('no network');
    await runner.run('SELECT 1', all, open);
    expect(first(runner)).toBe(1);
  });
});
