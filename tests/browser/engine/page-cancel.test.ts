import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openPageEngine } from '$lib/engine/page';
import { arrowStream } from '$lib/engine/arrow-stream';
import { engineFile, packed } from './page-files';

const endless = {
  'that looks up now and then':
    'WITH RECURSIVE r AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r',
  'that heeds nobody for minutes':
    'SELECT count(*) FROM range(10000000) a(i), range(10000000) b(j) WHERE a.i + b.j = 7'
};

let engine: Engine;
beforeAll(async () => {
  const table = await packed(arrowStream([{ name: 'id', type: 'integer' }], [{ id: 1 }]));
  engine = await openPageEngine({
    engine: await engineFile(),
    tables: [{ name: 'missions', ...table }],
    setup: 'CREATE VIEW all_missions AS SELECT * FROM missions'
  });
});
afterAll(() => engine.close());

describe('cancelling in the page', () => {
  it.each(Object.entries(endless))('stops a query %s, and the next one finds its tables', async (_, sql) => {
    const controller = new AbortController();
    const running = engine.query(sql, { signal: controller.signal });
    setTimeout(() => controller.abort(), 300);
    await expect(running).rejects.toMatchObject({ kind: 'cancelled', sql });
    expect((await engine.query('SELECT * FROM all_missions')).rows).toEqual([{ id: 1 }]);
    await expect(engine.query('SET threads = 1')).rejects.toMatchObject({ kind: 'refused' });
  });

  it('takes a waiting query out of the queue', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const running = engine.query(endless['that looks up now and then'], { signal: first.signal });
    const waiting = engine.query('SELECT 1', { signal: second.signal });
    const last = engine.query('SELECT 2 AS b');
    second.abort();
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
    first.abort();
    await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
    expect((await last).rows).toEqual([{ b: 2 }]);
  });
});

it('a query that breaks the engine says so, and the next one finds its tables', async () => {
  await expect(engine.query("SELECT length(repeat('a', 4000000000))")).rejects.toMatchObject({
    kind: 'crashed'
  });
  expect((await engine.query('SELECT * FROM all_missions')).rows).toEqual([{ id: 1 }]);
});

it('a closed engine ends what runs', async () => {
  const other = await openPageEngine({ engine: await engineFile(), tables: [], setup: '' });
  const running = other.query(endless['that heeds nobody for minutes']);
  await other.close();
  await expect(running).rejects.toMatchObject({ kind: 'closed' });
  await expect(other.query('SELECT 1')).rejects.toMatchObject({ kind: 'closed' });
});
