import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Session } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { cameTo } from '$lib/workbench/came-to';
import { showsRows } from '$lib/workbench/outcome';
import { planOf } from '$lib/workbench/plan/parse-plan';
import { Runner } from '$lib/workbench/runner.svelte';
import type { Written } from '$lib/workbench/written';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: 'CREATE TABLE missions AS SELECT 1 AS id' });
});
afterAll(() => engine.close());

let session: Session;
beforeEach(() => {
  session = engine.session();
  return () => session.close();
});
const open = async () => session;

/** A text as the reader wrote it. */
const written = (text: string): Written => ({ text, author: 'reader', ours: null });
const all = { kind: 'all' } as const;
const first = ({ outcomes }: Runner) => outcomes[0]?.result.value(0, 0);

describe('a run', () => {
  it('runs all statements, each seeing what those before it made', async () => {
    const runner = new Runner();
    await runner.run(
      written('CREATE TEMP TABLE t AS SELECT 2 AS a;\nINSERT INTO t VALUES (3);\nSELECT sum(a) FROM t;'),
      all,
      open
    );
    expect(runner.failure).toBeNull();
    expect(runner.outcomes.map(showsRows)).toEqual([false, false, true]);
    expect(runner.outcomes.map(cameTo).join(' ')).toMatch(
      /^Done in \d+ milliseconds?\. Done in \d+ milliseconds?\. 1 row in \d+ milliseconds?\.$/
    );
    await runner.run(written('FROM t'), all, open);
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
    await runner.run(written(script), { kind: 'statement', at }, open);
    expect(runner.outcomes).toHaveLength(1);
    expect(first(runner)).toBe(number);
  });

  it('of a selection runs just that', async () => {
    const runner = new Runner();
    await runner.run(written('SELECT 1 + 41'), { kind: 'selection', from: 0, to: 8 }, open);
    expect(first(runner)).toBe(1);
  });

  it('ends at the first mistake, and says where in the whole text it is', async () => {
    const runner = new Runner();
    const text = 'SELECT 1;\n\nSELECT wrong FROM missions;\nSELECT 3;';
    await runner.run(written(text), all, open);
    expect(runner.outcomes).toHaveLength(1);
    expect(runner.problem).toMatchObject({ sql: text, position: text.indexOf('wrong') });
    await runner.run(written(text), { kind: 'selection', from: 11, to: 37 }, open);
    expect(runner.problem?.position).toBe(text.indexOf('wrong'));
  });

  it('of EXPLAIN gives a plan, and a mistake in it its own place', async () => {
    const runner = new Runner();
    await runner.run(written('EXPLAIN SELECT count(*) FROM missions'), all, open);
    const [outcome] = runner.outcomes;
    expect(outcome && planOf(outcome.result)?.roots.length).toBe(1);
    await runner.run(written('SELECT count(*) FROM missions'), all, open, { asPlan: true });
    expect(runner.outcomes[0]?.isPlan).toBe(true);
    await runner.run(written('EXPLAIN SELECT wrong FROM missions'), all, open);
    expect(runner.problem?.position).toBe('EXPLAIN SELECT '.length);
    await runner.run(written('SELECT wrong FROM missions'), all, open, { asPlan: true });
    expect(runner.problem?.position).toBe('SELECT '.length);
  });

  it('can be stopped, and the next one begins', async () => {
    const runner = new Runner();
    const running = runner.run(
      written('SELECT count(*) FROM range(100000000) a, range(100000) b'),
      all,
      open
    );
    setTimeout(() => runner.cancel(), 50);
    await running;
    expect(runner.failure?.kind).toBe('cancelled');
    await runner.run(written('SELECT 5'), all, open);
    expect(first(runner)).toBe(5);
  });

  it('that another text takes the place of leaves nothing', async () => {
    const runner = new Runner();
    const result = await session.run('SELECT 7 AS a');
    const running = runner.run(written('SELECT sum(hash(i)) FROM range(100000000) r(i)'), all, open);
    await new Promise((resolve) => setTimeout(resolve, 20));
    runner.show({ of: written('SELECT 7 AS a'), result, milliseconds: null, made: 'before' });
    expect(runner.running).toBe(false);
    expect(await running).toBe(false);
    expect([first(runner), runner.failure]).toEqual([7, null]);
  });

  it('of nothing says so', async () => {
    const runner = new Runner();
    await runner.run(written('-- nothing here'), all, open);
    expect(runner.failure?.message).toBe('There is no statement to run.');
  });

  it('where the engine does not arrive says why, and the next one asks again', async () => {
    const runner = new Runner();
    await runner.run(written('SELECT 1'), all, () => Promise.reject(new Error('no network')));
    expect(runner.failure?.message).toBe('no network');
    await runner.run(written('SELECT 1'), all, open);
    expect(first(runner)).toBe(1);
  });
});
