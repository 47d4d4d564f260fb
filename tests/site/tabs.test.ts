import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { questionRows } from '$lib/questions/load.server';
import { figure, markKeys, openHome, query, slugs, tab, type Slug } from './home';

const selected = (page: Page, slug: Slug) => figure(page, slug).getByRole('tab', { selected: true });

/** All rows of a figure's table, page after page. */
async function tableRows(page: Page, slug: Slug): Promise<string[][]> {
  const rows: string[][] = [];
  const next = figure(page, slug).getByRole('button', { name: 'Next' });
  for (;;) {
    const shown = figure(page, slug).locator('tbody tr');
    rows.push(
      ...(await shown.evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim()))
      ))
    );
    if (!(await next.count()) || (await next.isDisabled())) return rows;
    await next.click();
  }
}

test('tabs open by mouse, and stand in the address', async () => {
  const { page, problems, close } = await openHome();
  for (const name of ['Table', 'SQL', 'Sources', 'Notes'] as const) {
    await tab(page, 'stations-over-time', name).click();
    await expect.poll(() => query(page)).toBe(`?tab=stations-over-time.${name.toLowerCase()}`);
    expect(await selected(page, 'stations-over-time').innerText()).toBe(name);
    expect(await selected(page, 'observers-over-time').innerText()).toBe('Chart');
  }
  await tab(page, 'stations-over-time', 'Chart').click();
  await expect.poll(() => query(page)).toBe('');
  await expect.poll(async () => (await markKeys(page, 'stations-over-time')).length).toBeGreaterThan(100);
  expect(problems).toEqual([]);
  await close();
});

test('tabs open by arrow keys, round and round', async () => {
  const { page, problems, close } = await openHome();
  await tab(page, 'findings-over-time', 'Chart').focus();
  for (const name of ['Table', 'SQL', 'Sources', 'Notes', 'Chart', 'Table']) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => selected(page, 'findings-over-time').innerText()).toBe(name);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  }
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => selected(page, 'findings-over-time').innerText()).toBe('Chart');
  expect(problems).toEqual([]);
  await close();
});

test('the table holds each row that the chart counts, page by page', async () => {
  const { page, problems, close } = await openHome('?tab=table');
  for (const slug of slugs) {
    const inView = await questionRows(slug);
    const pages = figure(page, slug).locator('.pages');
    expect(await pages.innerText()).toContain(`Rows 1–50 of ${inView.length.toLocaleString('en-GB')}`);
    await figure(page, slug).getByRole('button', { name: 'Next' }).click();
    expect(await pages.innerText()).toContain('Rows 51–100 of ');
  }
  const n = (await questionRows('stations-over-time')).length;
  expect(await figure(page, 'stations-over-time').locator('header').innerText()).toMatch(
    new RegExp(`n\\s=\\s${n}`)
  );
  await figure(page, 'stations-over-time').getByRole('button', { name: 'Previous' }).click();
  expect(await tableRows(page, 'stations-over-time')).toHaveLength(n);
  expect(problems).toEqual([]);
  await close();
});

test('the table sorts by each head, either way, with what is missing last', async () => {
  const { page, problems, close } = await openHome('?org=cis&tab=observers-over-time.table');
  const table = figure(page, 'observers-over-time');
  const column = async (index: number) =>
    (await tableRows(page, 'observers-over-time')).map((row) => row[index] ?? '');
  await table.getByRole('table').waitFor();
  const heads = await table.locator('thead th').allInnerTexts();
  const numbers = (texts: string[]) => texts.map((text) => Number(text.replaceAll(',', '')));

  await table.getByRole('columnheader').getByRole('button', { name: 'Observers' }).click();
  expect(await table.getByRole('columnheader', { name: 'Observers' }).getAttribute('aria-sort')).toBe(
    'ascending'
  );
  const rising = numbers(await column(heads.findIndex((head) => head.startsWith('Observers'))));
  expect(rising).toEqual([...rising].sort((a, b) => a - b));

  await table.getByRole('columnheader').getByRole('button', { name: 'Observers' }).press('Enter');
  const falling = numbers(await column(heads.findIndex((head) => head.startsWith('Observers'))));
  expect(falling).toEqual([...rising].reverse());

  for (const name of ['first', 'again']) {
    await table.getByRole('button', { name: 'Long-term', exact: true }).click();
    const longTerm = await column(heads.indexOf('Long-term'));
    const missing = longTerm.map((text) => text === 'not in what we read');
    expect(missing.indexOf(true), name).toBeGreaterThan(0);
    expect(missing.lastIndexOf(false), name).toBeLessThan(missing.indexOf(true));
  }
  expect(problems).toEqual([]);
  await close();
});

test('the sources tab lists as many documents as the source line says, each with its address', async () => {
  const { page, problems, close } = await openHome('?org=ots');
  for (const slug of slugs) {
    const line = figure(page, slug).getByRole('button', { name: /^\d+ documents?$/ });
    const said = Number.parseInt(await line.innerText());
    expect(said).toBeGreaterThan(3);
    await line.click();
    await figure(page, slug).locator('tbody tr').first().waitFor();
    expect(await selected(page, slug).innerText()).toBe('Sources');
    const titles = await figure(page, slug)
      .locator('tbody tr td:first-child')
      .evaluateAll((all) => all.map((cell) => cell.querySelector('a')?.href ?? cell.textContent));
    for (const title of titles) expect(title).toMatch(/^https?:\/\/|\(no public address\)\s*$/);
    expect(await tableRows(page, slug)).toHaveLength(said);
  }
  expect(problems).toEqual([]);
  await close();
});
