import { beforeEach, expect, test, vi } from 'vitest';
import { newDraftId, now } from '$lib/kept/draft';
import { DraftKeeper } from '$lib/kept/draft-keeper.svelte';
import { firstNotebook } from '$lib/notebook/editor/first-notebook';
import { keptNotebooks, type KeptNotebook } from '$lib/notebook/editor/kept-notebooks';

/** A tab in which a notebook is open. */
function openTab(id: string, opened: KeptNotebook | null = null) {
  const tab = { id, title: 'Mine' };
  const current = (): KeptNotebook => ({
    id: tab.id,
    changed: now(),
    state: newDraftId(),
    notebook: { ...firstNotebook, title: tab.title },
    from: 'reader',
    mayRun: true
  });
  const onkept = vi.fn((kept: KeptNotebook) => void (tab.id = kept.id));
  const keeper = new DraftKeeper(keptNotebooks, opened, current, onkept);
  return {
    keeper,
    onkept,
    write(title: string) {
      tab.title = title;
      keeper.keep();
    }
  };
}

const titles = async () => (await keptNotebooks.all()).map(({ notebook }) => notebook.title).sort();

beforeEach(async () => {
  for (const { id } of await keptNotebooks.all()) await keptNotebooks.forget(id);
});

test('what is written is kept, the last state of it, under one name', async () => {
  const { write, keeper, onkept } = openTab('a1');
  for (const title of ['A', 'Ab', 'Abc']) write(title);
  await keeper.settled();
  write('Abcd');
  await keeper.settled();
  expect(await titles()).toEqual(['Abcd']);
  expect(new Set(onkept.mock.calls.map(([{ id }]) => id))).toEqual(new Set(['a1']));
  expect(keeper.notKept + keeper.parted).toBe('');
});

test('two tabs that write the same notebook lose nothing of each other', async () => {
  const one = openTab('a1');
  one.write('Begun');
  await one.keeper.settled();
  const [kept] = await keptNotebooks.all();
  const two = openTab('a1', kept);
  one.write('By one');
  await one.keeper.settled();
  two.write('By two');
  await two.keeper.settled();
  two.write('By two, on');
  await two.keeper.settled();
  expect(await titles()).toEqual(['By one', 'By two, on']);
  expect(two.keeper.parted).toContain('Another tab');
  expect(one.keeper.parted).toBe('');
});

test('a page that is left while it keeps loses nothing', async () => {
  const { write, keeper } = openTab('a1');
  write('First');
  write('Last');
  keeper.leave();
  // The page is gone: nothing of its keeping has come to an end.
  expect(localStorage.getItem('scrutineer:notebook-left')).toContain('Last');
  await keptNotebooks.left.keepAll();
  expect(await titles()).toEqual(['Last']);
  await keeper.settled();
});

test('a page that is left twice before it has kept, and come back to, holds nothing of it', async () => {
  const { write, keeper } = openTab('a1');
  write('First');
  keeper.leave();
  write('Second');
  keeper.leave();
  await keeper.settled();
  expect(localStorage.getItem('scrutineer:notebook-left')).toBe('[]');
  await keptNotebooks.left.keepAll();
  expect(await titles()).toEqual(['Second']);
});

test('each new notebook has a name of its own', () => {
  expect(new Set(Array.from({ length: 100 }, newDraftId)).size).toBe(100);
});
