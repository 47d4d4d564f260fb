import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Entry } from '$lib/search/entry';
import { Search } from '$lib/search/search.svelte';
import { SearchIndex } from '$lib/search/search-index';
import SearchDialog from '$lib/search/SearchDialog.svelte';

const entry = (kind: Entry['kind'], label: string): Entry => ({
  kind,
  label,
  detail: '',
  address: `#${label}`,
  names: '',
  date: ''
});

const index = new SearchIndex([
  entry('country', 'Azerbaijan'),
  entry('organization', 'Azerbaijan Institute'),
  ...Array.from({ length: 6 }, (_, i) => entry('mission', `OTS in Azerbaijan, ${2010 + i}`)),
  entry('source', 'Kenya votes')
]);

async function openSearch(load = () => Promise.resolve(index)) {
  const screen = await render(SearchDialog, { search: new Search(load) });
  screen.component.open();
  return { ...screen, input: screen.getByRole('combobox') };
}

const options = ({ getByRole }: Awaited<ReturnType<typeof openSearch>>) =>
  getByRole('option')
    .elements()
    .map((option) => option.textContent?.trim());

/** What the keys stand on, and that it is what assistive technology is told. */
function selected(): string | undefined {
  const on = document.querySelectorAll('[role="option"][aria-selected="true"]');
  expect(on).toHaveLength(1);
  expect(document.activeElement?.getAttribute('aria-activedescendant')).toBe(on[0]?.id);
  return on[0]?.textContent?.trim();
}

test('the field has the focus at once; what is typed is found, kind by kind, the best few of each', async () => {
  const screen = await openSearch();
  expect(document.activeElement).toBe(screen.input.element());
  await expect.element(screen.input).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('azerb');
  await expect.element(screen.input).toHaveAttribute('aria-expanded', 'true');
  await expect.element(screen.getByRole('group', { name: 'Missions 6' })).toBeVisible();
  expect(options(screen)).toEqual([
    'Azerbaijan',
    'Azerbaijan Institute',
    ...[0, 1, 2, 3].map((i) => `OTS in Azerbaijan, ${2010 + i}`),
    '8 results on one page'
  ]);
  await expect.element(screen.getByRole('status')).toHaveTextContent('8 results.');
});

test('the arrow keys walk the list, round its ends; Enter goes where they stand', async () => {
  const screen = await openSearch();
  await userEvent.keyboard('azerb');
  await expect.poll(() => options(screen).length).toBe(7);
  expect(selected()).toBe('Azerbaijan');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(selected()).toBe('OTS in Azerbaijan, 2010');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(selected()).toBe('8 results on one page');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(() => decodeURIComponent(location.hash)).toBe('#Azerbaijan Institute');
  await expect.poll(() => screen.container.querySelector('dialog')?.open).toBe(false);
});

test('typing on starts from the best again', async () => {
  const screen = await openSearch();
  await userEvent.keyboard('azerb');
  await expect.poll(() => options(screen).length).toBe(7);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}aijan');
  expect(selected()).toBe('Azerbaijan');
});

test('Escape closes it; opened again, it knows what was typed', async () => {
  const screen = await openSearch();
  await userEvent.keyboard('kenya{Escape}');
  await expect.poll(() => screen.container.querySelector('dialog')?.open).toBe(false);
  screen.component.open();
  await expect.element(screen.input).toHaveValue('kenya');
  await expect.poll(() => options(screen)).toContain('Kenya votes');
});

test('what is misspelled finds the nearest, and says so', async () => {
  const screen = await openSearch();
  await userEvent.keyboard('kenja');
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('Nothing is spelled “kenja”. The nearest: 1 result.');
  expect(options(screen)[0]).toBe('Kenya votes');
});

test('what is not found is said, with what else could be asked and where to look', async () => {
  const screen = await openSearch();
  await userEvent.keyboard('kenya azerbaijan');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing found for “kenya azerbaijan”.');
  await expect.element(screen.getByRole('link', { name: 'Elections' })).toBeVisible();
  await expect.element(screen.input).not.toHaveAttribute('aria-activedescendant');
  await screen.getByRole('button', { name: 'azerbaijan' }).click();
  await expect.element(screen.input).toHaveValue('azerbaijan');
  await expect.poll(() => options(screen)[0]).toBe('Azerbaijan');
});

test('where the index does not arrive it says so, and loads it when asked again', async () => {
  let fails = true;
  const screen = await openSearch(() =>
    fails ? Promise.reject(new Error('offline')) : Promise.resolve(index)
  );
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/^The search could not be loaded: check/);
  fails = false;
  await userEvent.keyboard('kenya');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => options(screen)).toContain('Kenya votes');
});
