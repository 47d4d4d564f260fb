import { expect, test } from 'vitest';
import { openPage } from './browser';

test('a row’s address opens it with a citation of its document and the data version', async () => {
  const { page, problems, close } = await openPage('/elections/AZE-2024-02-07-presidential/ots/#01f11acf');
  const row = page.locator('[id="01f11acf"]');
  await row.getByRole('button', { name: 'Copy citation' }).waitFor();
  const text = await row.innerText();
  expect(text).toContain('Organization of Turkic States');
  expect(text).toMatch(/Scrutineer, data \d{4}\.\d+\.\d+/);
  expect(text).toContain(new URL(page.url()).pathname + '#01f11acf');
  expect(await row.boundingBox()).not.toBeNull();
  expect(problems).toEqual([]);
  await close();
});

test('the address of a row that was moved leads to the row that took its place', async () => {
  const cis = '/elections/AZE-2024-09-01-parliamentary/cis/';
  const { page, problems, close } = await openPage(`${cis}#ce654614`);
  await page.waitForURL(`**${cis}#c99e9a16`);
  await page.locator('[id="c99e9a16"]').getByRole('button', { name: 'Copy citation' }).waitFor();
  await page.goto(new URL(`${cis}#00000000`, page.url()).href);
  await page.getByText('This page has no row “00000000”').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('the citation of a row is copied', async () => {
  const { page, problems, close } = await openPage('/elections/AZE-2024-02-07-presidential/ots/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const row = page.locator('[id="3a4900e2"]');
  await row.getByRole('button', { name: /^Cite/ }).click();
  await row.getByRole('button', { name: 'Copy citation' }).click();
  await row.getByText('Citation copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#3a4900e2');
  expect(problems).toEqual([]);
  await close();
});

test('search is there at a key, under another spelling, and leads to the row', async () => {
  const { page, problems, close } = await openPage('/countries/');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search/ }).fill('kocaman');
  await page
    .getByRole('option', { name: /Ömer Kocaman/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/elections\/.+\/ots\/#[0-9a-f]{8}$/);
  expect(await page.locator(':target').innerText()).toContain('Ömer Kocaman');
  expect(problems).toEqual([]);
  await close();
});

test('a figure’s code comes when the reader stirs; its marks then lead to pages', async () => {
  const { page, problems, close } = await openPage('/organizations/ots/');
  await page.waitForLoadState('networkidle');
  const chart = page.locator('#stances-over-time .chart');
  expect(await chart.getAttribute('tabindex')).toBeNull();
  await page.mouse.move(20, 20);
  await page.mouse.move(40, 40);
  await expect.poll(() => chart.getAttribute('tabindex')).toBe('0');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await card.getByRole('link').first().click();
  await page.waitForURL(/\/(elections|sources)\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(problems).toEqual([]);
  await close();
});
