import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';

const endless = 'WITH RECURSIVE r AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: 'CREATE TABLE missions AS SELECT 1 AS id' });
});
afterAll(() => engine.close());

describe('cancelling', () => {
  it('stops an endless query and keeps the tables', async () => {
    const controller = new AbortController();
    const running = engine.query(endless, { signal: controller.signal });
    setTimeout(() => controller.abort('enough'), 50);
    await expect(running).rejects.toMatchObject({ kind: 'cancelled', sql: endless, cause: 'enough' });
    expect((await engine.query('SELECT * FROM missions')).rows).toEqual([{ id: 1 }]);
  });

  it('takes a waiting query out of the queue', async () => {
    const first = new AbortController();
    const second = new AbortController();
    const running = engine.query(endless, { signal: first.signal });
    const waiting = engine.query('SELECT 1 AS a', { signal: second.signal });
    const last = engine.query('SELECT 2 AS b');
    second.abort();
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
    first.abort();
    await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
    expect((await last).rows).toEqual([{ b: 2 }]);
  });

  it('does not begin what was stopped before', async () => {
    const query = engine.query('SELECT 1', { signal: AbortSignal.abort() });
    await expect(query).rejects.toMatchObject({ kind: 'cancelled' });
  });

  it('after the end changes nothing', async () => {
    const controller = new AbortController();
    const { rows } = await engine.query('SELECT 1 AS a', { signal: controller.signal });
    controller.abort();
    expect(rows).toEqual([{ a: 1 }]);
  });
});

it('queries run one after another, in the order in which they were asked', async () => {
  const ended: number[] = [];
  await Promise.all(
    [3_000_000, 10, 1].map((count, index) =>
      engine.query(`SELECT sum(hash(i)) FROM range(${count}) r(i)`).then(() => ended.push(index))
    )
  );
  expect(ended).toEqual([0, 1, 2]);
});
