import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { plainTable } from '$lib/notebook/frame/plain-table';

const rows = Array.from({ length: 81 }, (_, i) => ({
  country: `Country ${i}`,
  stations: 100 - i,
  year: 1944 + i
}));

afterEach(() => document.body.replaceChildren());

const shown = async (...args: Parameters<typeof plainTable>) => {
  const form = plainTable(...args);
  document.body.append(form);
  await Promise.resolve(args[0]);
  await Promise.resolve();
  const firsts = () => [...form.querySelectorAll('tbody tr')].map((row) => row.children[1]?.textContent);
  const head = (name: string) => form.querySelector<HTMLElement>(`th[title="${name}"]`);
  const orders = () => [...form.querySelectorAll('th[title]')].map((th) => th.getAttribute('aria-sort'));
  return { form, firsts, head, orders };
};

test('is sorted with the keyboard, and tells by what, and in which order', async () => {
  const { firsts, head, orders } = await shown(rows);
  expect(orders()).toEqual([null, null, null]);
  head('stations')?.querySelector('button')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(firsts()[0]).toBe('Country 80');
  expect(orders()).toEqual([null, 'ascending', null]);
  await userEvent.keyboard(' ');
  expect(firsts()[0]).toBe('Country 0');
  expect(orders()).toEqual([null, 'descending', null]);
});

test('is sorted by a click beside the name of a column, too, and tells the order that its cell gave it', async () => {
  const { firsts, head, orders } = await shown(
    Promise.resolve(rows) as never,
    {
      sort: 'stations',
      reverse: true
    } as object
  );
  expect(orders()).toEqual([null, 'descending', null]);
  head('year')?.click();
  expect(firsts()[0]).toBe('Country 0');
  expect(orders()).toEqual([null, null, 'ascending']);
});

test('names its columns as they are, without the arrow', async () => {
  const { form } = await shown(rows, { sort: 'year' } as object);
  const buttons = [...form.querySelectorAll('th button')].map((button) => button.textContent);
  expect(buttons).toEqual(['country', 'stations', 'year']);
});

test('holds all of its rows, so that all can be found and printed, and shows as many at once as before', async () => {
  const { form, firsts } = await shown(rows);
  expect(firsts()).toHaveLength(81);
  expect(form.style.maxHeight).toBe('296px');
  const short = await shown(rows, { rows: 5 });
  expect(short.firsts()).toHaveLength(81);
  expect(short.form.style.maxHeight).toBe('131px');
});

test('draws the rows of a very long table as they are scrolled to', async () => {
  const { firsts } = await shown(Array.from({ length: 501 }, (_, i) => ({ i })));
  expect(firsts()).toHaveLength(25);
});
