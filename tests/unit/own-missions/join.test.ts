import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arrowTables } from '$lib/dataset/arrow.server';
import views from '$lib/dataset/views.sql?raw';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { joinOwnMissions } from '$lib/own-missions/join';
import { newOwnMission } from '$lib/own-missions/own-mission';
import { smallMission } from './our-tables';

const question = readFileSync('src/lib/questions/observers-over-time/query.sql', 'utf8');
const mission = newOwnMission(smallMission().rows);

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: arrowTables(), setup: views, readsOwnFiles: true });
}, 60_000);
afterAll(() => engine.close());

const count = async (table: string) =>
  (await engine.query(`SELECT count(*)::INTEGER AS n FROM ${table}`)).rows[0]?.n;

it('a question shows a reader’s mission once it is joined, and no longer after it was removed', async () => {
  const before = (await engine.query(question)).rows;
  const { rows, leftOut, remove } = await joinOwnMissions(engine, [mission]);
  expect({ rows, leftOut }).toEqual({ rows: 4, leftOut: 0 });
  const during = (await engine.query(question)).rows;
  expect(during.length).toBe(before.length + 1);
  expect(during.find((row) => row.organization === 'oas' && row.country === 'AZE')).toMatchObject({
    mission: 'AZE-2024-02-07-presidential/oas',
    date: '2024-02-07',
    observers: 12,
    sources: 'example-press-aze-2024'
  });
  expect((await engine.query('SELECT id FROM own_rows.missions')).rows).toEqual([
    { id: 'AZE-2024-02-07-presidential/oas' }
  ]);
  await remove();
  expect((await engine.query(question)).rows).toEqual(before);
  await expect(engine.query('FROM own_rows.missions')).rejects.toThrow();
});

it('leaves out rows that do not fit, and leaves ours as they are where a reader’s row has their key', async () => {
  const missions = await count('missions');
  const draft = smallMission()
    .write('figures', 0, 'value', 'a dozen')
    .write('missions', 0, 'organization', 'ots');
  const { leftOut, remove } = await joinOwnMissions(engine, [newOwnMission(draft.rows)]);
  expect(leftOut).toBe(1);
  expect(await count('missions')).toBe(missions);
  await remove();
  expect(await count('missions')).toBe(missions);
});

it('has a document that two drafts share once', async () => {
  const sources = (await count('sources')) as number;
  const { remove } = await joinOwnMissions(engine, [mission, { ...mission, id: 'another' }]);
  expect(await count('sources')).toBe(sources + 1);
  await remove();
});

it('has the mission again after the engine broke', async () => {
  const { remove } = await joinOwnMissions(engine, [mission]);
  const fault = engine.add(async () => {
    throw new WebAssembly.RuntimeError('unreachable');
  });
  await expect(fault).rejects.toMatchObject({ kind: 'crashed' });
  expect(await count("figures WHERE mission = 'AZE-2024-02-07-presidential/oas'")).toBe(1);
  await remove();
});
