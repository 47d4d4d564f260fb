import { beforeEach, expect, test, vi } from 'vitest';
import { firstNotebook } from '$lib/notebook/editor/first-notebook';
import { forgetNotebook, keptNotebooks, newId } from '$lib/notebook/editor/kept-notebooks';
import { keepLeft } from '$lib/notebook/editor/left-notebook';
import { NotebookKeeper } from '$lib/notebook/editor/notebook-keeper.svelte';

/** A tab in which a notebook is open. */
function openTab(id: string, state = '') {
  const tab = { title: 'Mine' };
  const current = () => ({
    notebook: { ...firstNotebook, title: tab.title },
    from: 'reader' as const,
    mayRun: true
  });
  const onkept = vi.fn<(id: string) => void>();
  const keeper = new NotebookKeeper({ id, state }, current, onkept);
  return {
    keeper,
    onkept,
    write(title: string) {
      tab.title = title;
      keeper.keep();
    }
  };
}

const titles = async () => (await keptNotebooks()).map(({ notebook }) => notebook.title).sort();

beforeEach(async () => {
  for (const { id } of await keptNotebooks()) await forgetNotebook(id);
});

test('what is written is kept, the last state of it, under one name', async () => {
  const { write, keeper, onkept } = openTab('a1');
  for (const title of ['A', 'Ab', 'Abc']) write(title);
  await keeper.settled();
  write('Abcd');
  await keeper.settled();
  expect(await titles()).toEqual(['Abcd']);
  expect(new Set(onkept.mock.calls.flat())).toEqual(new Set(['a1']));
  expect(keeper.notKept + keeper.parted).toBe('');
});

test('two tabs that write the same notebook lose nothing of each other', async () => {
  const one = openTab('a1');
  one.write('Begun');
  await one.keeper.settled();
  const [kept] = await keptNotebooks();
  const two = openTab('a1', kept?.state);
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
  await keepLeft();
  expect(await titles()).toEqual(['Last']);
  await keeper.settled();
});

test('each new notebook has a name of its own', () => {
  expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
});
