import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { questionRows } from '$lib/questions/load.server';
import type { QuestionRow } from '$lib/questions/question';
import { allMarkKeys, markKeys, openHome, query, untilLive } from './home';

const missions = readTable('missions');
const countOf = (keep: (election: string, organization: string) => boolean) =>
  missions.filter(({ election, organization }) => keep(election, organization)).length;
const state = (page: Page) => page.getByLabel('Filters').getByText(/missions in view/);
const chip = (page: Page, name: string) => page.getByRole('button', { name: `Remove ${name}`, exact: true });

let observers: readonly QuestionRow[] = [];
beforeAll(async () => (observers = await questionRows('observers-over-time')));
const observerKeys = (keep: (row: QuestionRow) => boolean) =>
  observers
    .filter(keep)
    .map((row) => row.mission)
    .sort();

const isOfCis = (key: string) => /^cis\||\/cis$/.test(key);

/** Opens a menu, ticks an option, and closes the menu as a reader does, by a click elsewhere. */
async function choose(page: Page, menu: string, option: string) {
  await page.locator('summary', { hasText: menu }).click();
  await page.getByRole('group', { name: menu, exact: true }).getByRole('checkbox', { name: option }).check();
  await page.getByRole('heading', { level: 1 }).click();
}

test('a filter changes address, chips, counts and charts together, and its address brings it back', async () => {
  const { page, problems, close } = await openHome();
  const everything = await allMarkKeys(page);

  await choose(page, 'Organizations', 'OTS');
  await page.waitForURL('**/?org=ots');
  const ofOts = countOf((_, organization) => organization === 'ots');
  expect(await state(page).innerText()).toBe(`${ofOts} of 1,310 missions in view`);
  expect(await chip(page, 'OTS').isVisible()).toBe(true);
  await expect
    .poll(async () =>
      Object.values(await allMarkKeys(page))
        .flat()
        .some(isOfCis)
    )
    .toBe(false);
  const ots = await allMarkKeys(page);
  expect(ots['observers-over-time']).toEqual(observerKeys((row) => row.organization === 'ots'));

  await choose(page, 'Countries', 'Azerbaijan');
  await page.waitForURL('**/?org=ots&country=AZE');
  const ofBoth = countOf((election, organization) => organization === 'ots' && election.startsWith('AZE'));
  expect(await state(page).innerText()).toBe(`${ofBoth} of 1,310 missions in view`);
  await expect
    .poll(async () =>
      Object.values(await allMarkKeys(page))
        .flat()
        .every((key) => key.startsWith('AZE'))
    )
    .toBe(true);
  const both = await allMarkKeys(page);
  expect(both['observers-over-time']).toEqual(
    observerKeys((row) => row.organization === 'ots' && row.country === 'AZE')
  );
  expect(both['stations-over-time'].every((key) => /^AZE.*\/ots$/.test(key))).toBe(true);
  expect(both['findings-over-time'].every((key) => key.startsWith('AZE|'))).toBe(true);

  await page.reload();
  await untilLive(page);
  expect(await allMarkKeys(page)).toEqual(both);
  expect(await chip(page, 'OTS').isVisible()).toBe(true);
  expect(await chip(page, 'Azerbaijan').isVisible()).toBe(true);

  await page.goBack();
  await expect.poll(() => allMarkKeys(page)).toEqual(ots);
  expect(query(page)).toBe('?org=ots');
  await page.goForward();
  await expect.poll(() => allMarkKeys(page)).toEqual(both);

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.waitForURL((url) => url.search === '');
  await expect.poll(() => allMarkKeys(page)).toEqual(everything);
  expect(problems).toEqual([]);
  await close();
});

test('each chip takes its own filter back', async () => {
  const { page, problems, close } = await openHome('?org=ots&country=AZE,TUR&type=presidential&from=2018');
  await chip(page, 'Azerbaijan').click();
  await expect.poll(() => query(page)).toBe('?org=ots&country=TUR&type=presidential&from=2018');
  await chip(page, 'from 2018').click();
  await expect.poll(() => query(page)).toBe('?org=ots&country=TUR&type=presidential');
  await chip(page, 'OTS').click();
  await expect.poll(() => query(page)).toBe('?country=TUR&type=presidential');
  await chip(page, 'Presidential').click();
  await chip(page, 'Türkiye').click();
  await expect.poll(() => query(page)).toBe('');
  expect(await page.getByRole('button', { name: 'Clear filters' }).count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('one button shows the five countries of the first documents, and takes them back', async () => {
  const { page, problems, close } = await openHome();
  const five = page.getByRole('button', { name: 'Azerbaijan, Kazakhstan, Kyrgyzstan, Türkiye, Uzbekistan' });
  expect(await five.getAttribute('aria-pressed')).toBe('false');
  await five.click();
  await expect.poll(() => query(page)).toBe('?country=AZE,KAZ,KGZ,TUR,UZB');
  expect(await five.getAttribute('aria-pressed')).toBe('true');
  expect(await page.getByRole('button', { name: /^Remove / }).count()).toBe(5);
  await expect
    .poll(async () => new Set((await markKeys(page, 'observers-over-time')).map((key) => key.slice(0, 3))))
    .toEqual(new Set(['AZE', 'KAZ', 'KGZ', 'TUR', 'UZB']));
  await five.click();
  await expect.poll(() => query(page)).toBe('');
  expect(problems).toEqual([]);
  await close();
});

test('an option without missions under the other filters cannot be chosen, and says why', async () => {
  const { page, problems, close } = await openHome('?org=ots');
  await page.locator('summary', { hasText: 'Countries' }).click();
  const menu = page.getByRole('group', { name: 'Countries' });
  const kenya = menu.getByRole('checkbox', { name: 'Kenya' });
  expect(await kenya.isDisabled()).toBe(true);
  expect(
    await menu.getByRole('checkbox', { name: /^Kenya.*no mission under the other filters/ }).count()
  ).toBe(1);
  expect(await menu.getByText('Greyed: no mission under the other filters.').isVisible()).toBe(true);
  const azerbaijan = menu.locator('li', { hasText: 'Azerbaijan' });
  const ofBoth = countOf((election, organization) => organization === 'ots' && election.startsWith('AZE'));
  expect(await azerbaijan.innerText()).toMatch(new RegExp(`Azerbaijan\\s+${ofBoth}$`));
  expect(problems).toEqual([]);
  await close();
});

test('years narrow the view from either end', async () => {
  const { page, problems, close } = await openHome();
  await page.getByLabel('First year').selectOption('2015');
  await expect.poll(() => query(page)).toBe('?from=2015');
  await page.getByLabel('Last year').selectOption('2016');
  await expect.poll(() => query(page)).toBe('?from=2015&until=2016');
  expect(await chip(page, '2015–2016').isVisible()).toBe(true);
  await expect
    .poll(async () => new Set((await markKeys(page, 'observers-over-time')).map((key) => key.slice(4, 8))))
    .toEqual(new Set(['2015', '2016']));
  expect(await page.getByLabel('First year').locator('option[value="2017"]').isDisabled()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});
