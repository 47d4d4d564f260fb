import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import DataTable from '$lib/ui/DataTable.svelte';
import type { TableHead } from '$lib/ui/table-head';

interface Mission {
  organization: string;
  observers: number | null;
}

const heads: TableHead<Mission>[] = [
  {
    label: 'Organization',
    numeric: false,
    value: ({ organization }) => organization,
    text: ({ organization }) => organization
  },
  {
    label: 'Observers',
    numeric: true,
    value: ({ observers }) => observers,
    text: ({ observers }) => (observers === null ? null : observers.toLocaleString('en-GB'))
  }
];

const few: Mission[] = [
  { organization: 'CIS', observers: 169 },
  { organization: 'GUAM', observers: null },
  { organization: 'ODIHR', observers: 1200 },
  { organization: 'OTS', observers: 22 },
  { organization: 'CSTO PA', observers: null }
];
const many = Array.from({ length: 120 }, (_, i): Mission => ({
  organization: `O${i + 1}`,
  observers: i + 1
}));

const show = (rows: readonly Mission[], onopen?: (row: Mission) => void) =>
  render(DataTable<Mission>, { caption: 'Missions', heads, rows, nothing: 'not stated', onopen });

const column = (container: HTMLElement, index: number) =>
  [...container.querySelectorAll('tbody tr')].map((row) => row.children[index]?.textContent.trim());

test('shows the rows as they come, and names in words what is missing', async () => {
  const { container } = await show(few);
  expect(column(container, 0)).toEqual(['CIS', 'GUAM', 'ODIHR', 'OTS', 'CSTO PA']);
  expect(column(container, 1)).toEqual(['169', 'not stated', '1,200', '22', 'not stated']);
});

test('sorts numbers as numbers, either way, with what is missing last', async () => {
  const { container, getByRole } = await show(few);
  await getByRole('button', { name: 'Observers' }).click();
  expect(column(container, 1)).toEqual(['22', '169', '1,200', 'not stated', 'not stated']);
  await expect
    .element(getByRole('columnheader', { name: 'Observers' }))
    .toHaveAttribute('aria-sort', 'ascending');
  await getByRole('button', { name: 'Observers' }).click();
  expect(column(container, 1)).toEqual(['1,200', '169', '22', 'not stated', 'not stated']);
  await expect
    .element(getByRole('columnheader', { name: 'Observers' }))
    .toHaveAttribute('aria-sort', 'descending');
  await getByRole('button', { name: 'Organization' }).click();
  expect(column(container, 0)).toEqual(['CIS', 'CSTO PA', 'GUAM', 'ODIHR', 'OTS']);
  await expect.element(getByRole('columnheader', { name: 'Observers' })).not.toHaveAttribute('aria-sort');
});

test('opens the row that was meant, sorted or not', async () => {
  const opened: string[] = [];
  const { getByRole } = await show(few, ({ organization }) => opened.push(organization));
  await getByRole('button', { name: 'Open' }).nth(0).click();
  await getByRole('button', { name: 'Observers' }).click();
  await getByRole('button', { name: 'Open' }).nth(0).click();
  expect(opened).toEqual(['CIS', 'OTS']);
});

test('turns pages, from the top of each, and keeps the focus where there is no next one', async () => {
  const { container, getByRole, getByText } = await show(many);
  const next = getByRole('button', { name: 'Next' });
  const scroller = container.querySelector('[role=region]');
  scroller?.scrollTo({ top: 400 });
  await next.click();
  expect(scroller?.scrollTop).toBe(0);
  await expect.element(getByText('Rows 51–100 of 120')).toBeVisible();
  await next.click();
  await expect.element(getByText('Rows 101–120 of 120')).toBeVisible();
  expect(column(container, 0).at(-1)).toBe('O120');
  await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  await expect.element(next).toHaveFocus();
  next.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(getByText('Rows 101–120 of 120')).toBeVisible();
});

test('a sort leads back to the first page, fewer rows to the last page that there is', async () => {
  const { container, getByRole, rerender } = await show(many);
  await getByRole('button', { name: 'Next' }).click();
  await getByRole('button', { name: 'Observers' }).click();
  expect(column(container, 0)[0]).toBe('O1');
  await getByRole('button', { name: 'Next' }).click();
  await getByRole('button', { name: 'Next' }).click();
  await rerender({ rows: many.slice(0, 60) });
  expect(column(container, 0)[0]).toBe('O51');
  expect(column(container, 0)).toHaveLength(10);
});
