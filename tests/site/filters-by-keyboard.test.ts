import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { markKeys, openHome, query } from './home';

/** What the focus is on, in words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement)) return '';
    const label = active.closest('label') ?? document.querySelector(`label[for="${CSS.escape(active.id)}"]`);
    return (active.getAttribute('aria-label') ?? label?.textContent ?? active.innerText).trim();
  });

/** Presses Tab until the focus is on what bears these words. */
async function tabTo(page: Page, words: RegExp, most = 40) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (words.test(await focused(page))) return;
  }
  throw new Error(`${most} times Tab do not lead to ${words}`);
}

const menus = [
  { menu: 'Organizations', typed: 'ots', option: /^OTS/, then: '?org=ots' },
  { menu: 'Countries', typed: 'turkiye', option: /^Türkiye/, then: '?country=TUR' },
  { menu: 'Regions', typed: '', option: /^Central Asia/, then: '?region=central-asia' },
  { menu: 'Election types', typed: '', option: /^Presidential/, then: '?type=presidential' }
];

test.each(menus)('by keyboard: $menu', async ({ menu, typed, option, then }) => {
  const { page, problems, close } = await openHome();
  await tabTo(page, /^Skip to content/, 1);
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(`^${menu}`));
  await page.keyboard.press('Enter');
  const list = page.getByRole('group', { name: menu, exact: true });
  await list.waitFor();
  if (typed) {
    await tabTo(page, new RegExp(`^Search ${menu.toLowerCase()}`), 1);
    await page.keyboard.type(typed);
    await expect.poll(() => list.getByRole('checkbox').count()).toBe(1);
  }
  await tabTo(page, option);
  await page.keyboard.press('Space');
  await expect.poll(() => query(page)).toBe(then);
  expect(await focused(page)).toMatch(option);

  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  expect(await focused(page)).toMatch(new RegExp(`^${menu}\\s*1`));
  expect(problems).toEqual([]);
  await close();
});

test('by keyboard: years, chips, and all filters at once', async () => {
  const { page, problems, close } = await openHome();
  const everything = await markKeys(page, 'observers-over-time');
  await tabTo(page, /^First year/);
  await page.keyboard.type('2020');
  await expect.poll(() => query(page)).toBe('?from=2020');
  await tabTo(page, /^Last year/);
  await page.keyboard.type('2021');
  await expect.poll(() => query(page)).toBe('?from=2020&until=2021');
  await tabTo(page, /^Azerbaijan, Kazakhstan/);
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?country=AZE,KAZ,KGZ,TUR,UZB&from=2020&until=2021');
  await tabTo(page, /^Remove Kazakhstan/);
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?country=AZE,KGZ,TUR,UZB&from=2020&until=2021');
  await tabTo(page, /^Clear filters/);
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('');
  await expect.poll(() => markKeys(page, 'observers-over-time')).toEqual(everything);
  expect(problems).toEqual([]);
  await close();
});

test('by keyboard: the focus is never lost when a filter is taken back', async () => {
  const { page, problems, close } = await openHome('?org=ots&country=AZE');
  for (const name of ['Remove OTS', 'Clear filters']) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name }).waitFor({ state: 'detached' });
    expect(
      await page.evaluate(() => document.activeElement?.closest('[aria-label="Filters"]') !== null)
    ).toBe(true);
  }
  expect(problems).toEqual([]);
  await close();
});

test('a menu says so when nothing is called what was typed', async () => {
  const { page, problems, close } = await openHome();
  await page.locator('summary', { hasText: 'Organizations' }).click();
  await page.getByRole('searchbox', { name: 'Search organizations' }).fill('Council of Elders');
  await page.getByText('Nothing is called “Council of Elders”.').waitFor();
  expect(problems).toEqual([]);
  await close();
});
