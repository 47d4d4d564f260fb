import { afterAll, beforeAll, expect, it } from 'vitest';
import { arrowStream } from '$lib/engine/arrow-stream';
import type { Engine, Param } from '$lib/engine/engine';
import { openPageEngine } from '$lib/engine/page';
import { engineFile, packed } from './page-files';

let engine: Engine;
beforeAll(async () => {
  const table = await packed(arrowStream([{ name: 'id', type: 'integer' }], [{ id: 1 }, { id: 2 }]));
  engine = await openPageEngine({
    engine: await engineFile(),
    tables: [{ name: 'missions', ...table }],
    setup: 'SELECT 1'
  });
});
afterAll(() => engine.close());

it('binds values of every kind in the page', async () => {
  const session = engine.session();
  const params: Param[] = [2, 'O\'Higgins; "?"', null, new Date('2003-10-15'), 9007199254740993n, ['a', 'b']];
  const result = await session.run('SELECT id, ?, ?, ?, ?, ? FROM missions WHERE id = ?', {
    params: [...params.slice(1), 2]
  });
  expect(result.rowCount).toBe(1);
  expect(result.columns.map((_, column) => result.value(0, column))).toEqual(params);
  await expect(session.run('SELECT ?', { params: ['a', 'b'] })).rejects.toMatchObject({
    kind: 'sql',
    message: 'The statement takes 1 value (? or $1, $2 …), and 2 values came with it.'
  });
  await session.close();
});

it('stops a query with values, and its session goes on', async () => {
  const session = engine.session();
  await session.run('CREATE TEMP TABLE mine AS SELECT ? AS a', { params: [7] });
  const stop = new AbortController();
  const endless =
    'WITH RECURSIVE r AS (SELECT ?::BIGINT AS i UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r';
  const running = session.run(endless, { params: [1], signal: stop.signal });
  setTimeout(() => stop.abort(), 300);
  await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
  const kept = await session.run('FROM mine');
  expect(kept.value(0, 0)).toBe(7);
  expect(session.hasLost()).toBe(false);
});
