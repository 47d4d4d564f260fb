import { expect, it } from 'vitest';
import { LoadMeter, type LoadProgress } from '$lib/engine/progress';

const engine = { url: '/engine', bytes: 100 };
const table = { url: '/table', bytes: 10 };

function meter() {
  const told: LoadProgress[] = [];
  return { told, meter: new LoadMeter(engine, [table], (progress) => told.push(progress)) };
}

it('adds up files that arrive side by side, and names what is still on its way', () => {
  const { told, meter: loading } = meter();
  loading.add(table, 10);
  loading.add(engine, 60);
  loading.add(engine, 40);
  loading.complete(engine);
  loading.complete(table);
  loading.reach('starting');
  loading.reach('ready');
  expect(told.map(({ stage, loadedBytes }) => [stage, loadedBytes])).toEqual([
    ['engine', 10],
    ['engine', 70],
    ['tables', 110],
    ['tables', 110],
    ['tables', 110],
    ['starting', 110],
    ['ready', 110]
  ]);
});

it('ends at the total when a host delivers more or fewer bytes than the file has', () => {
  const { told, meter: loading } = meter();
  loading.add(engine, 300);
  loading.add(table, 3);
  loading.complete(engine);
  loading.complete(table);
  expect(told.map(({ loadedBytes }) => loadedBytes)).toEqual([100, 103, 103, 110]);
});
