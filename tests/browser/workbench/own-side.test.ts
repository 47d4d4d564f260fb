import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteKept } from '$lib/own-missions/kept-note';
import { OwnSide } from '$lib/workbench/own-side.svelte';

beforeEach(() => noteKept(1));
afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  noteKept(0);
});

/** What stands in the page after a reload. */
async function reloaded(): Promise<OwnSide> {
  const own = new OwnSide();
  await own.read();
  return own;
}

test('the reader’s missions are in the tables after a reload as before it', async () => {
  const own = await reloaded();
  expect(own.joinsMissions).toBe(false);
  own.joinsMissions = true;
  expect((await reloaded()).joinsMissions).toBe(true);
  own.joinsMissions = false;
  expect((await reloaded()).joinsMissions).toBe(false);
});

test('missions that the reader has removed are not', async () => {
  new OwnSide().joinsMissions = true;
  noteKept(0);
  const own = await reloaded();
  expect(own.joinsMissions).toBe(false);
  expect(own.isInUse).toBe(false);
});

test('where storage is blocked, they are until the page is left', async () => {
  const blocked = () => {
    throw new DOMException('storage is blocked', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
  const own = await reloaded();
  own.joinsMissions = true;
  await own.read();
  expect(own.joinsMissions).toBe(true);
  expect((await reloaded()).joinsMissions).toBe(false);
});
