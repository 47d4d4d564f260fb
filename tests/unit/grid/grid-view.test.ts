import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Engine, Session } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import type { Filter } from '$lib/grid/filter';
import { GridView } from '$lib/grid/grid-view.svelte';

let engine: Engine;
let session: Session;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: '' });
  session = engine.session();
});
afterAll(() => engine.close());

let view: GridView;
beforeEach(async () => {
  view = new GridView(await session.run('SELECT unnest([3, 1, 2]) AS n'), 'shown', async () => session);
});

const ascending = [{ column: 0, descending: false }];
const above = (value: string): Filter => ({ test: 'above', value, other: '' });
const rows = () => Array.from({ length: view.rowCount }, (_, position) => view.value(position, 0));

it('says what the rows are sorted by, though another sorting was stopped', async () => {
  await view.rows.sort(0, false);
  const sorting = view.rows.sort(0, false);
  view.rows.stop();
  await sorting;
  expect(view.rows.sorts).toEqual(ascending);
  expect(rows()).toEqual([1, 2, 3]);
  expect(view.rows.busy).toBe('');
});

it('goes from ascending to descending where the first sorting still runs', async () => {
  await Promise.all([view.rows.sort(0, false), view.rows.sort(0, false)]);
  expect(view.rows.sorts).toEqual([{ column: 0, descending: true }]);
  expect(rows()).toEqual([3, 2, 1]);
});

it('says what the rows are filtered by, though another filter failed', async () => {
  await view.rows.filter(0, above('1'));
  await view.rows.filter(0, above('many'));
  expect(view.rows.problem).toContain('“many” is not a number');
  expect(view.rows.filters.get(0)).toEqual(above('1'));
  expect(rows()).toEqual([3, 2]);
});

it('takes off a filter that is emptied, and what was said of it', async () => {
  await view.rows.filter(0, above('2'));
  expect(rows()).toEqual([3]);
  await view.rows.filter(0, { test: 'is', value: '', other: '' });
  expect(view.rows.filters.size).toBe(0);
  expect(rows()).toEqual([3, 1, 2]);
  await view.rows.filter(0, above('many'));
  await view.rows.filter(0, above(''));
  expect(view.rows.problem).toBe('');
});
