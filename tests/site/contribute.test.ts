import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unzipTexts } from '$lib/own-missions/zip';
import { openPage } from './browser';

/** What a browser keeps for the form is left behind with a tab of its own. */
const fresh = { prepare: async () => undefined };

test('without scripts the page on adding a mission says what is wanted, and has the template', async () => {
  const { page, status, close } = await openPage('/contribute/', { javaScriptEnabled: false });
  expect(status).toBe(200);
  expect(await page.locator('noscript').innerText()).toContain('fill in the template');
  const href = await page.getByRole('link', { name: 'template' }).getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', page.url()).href);
  const files = unzipTexts(new Uint8Array(await response.body()));
  expect(files.get('heads.csv')).toBe('id,mission,name,title,source\n');
  await close();
});

test('a mission is written down, checked in the page, kept, and downloaded; nothing is sent', async () => {
  const { page, problems, close } = await openPage('/contribute/', fresh);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  await page.getByRole('button', { name: 'Begin, or load a template' }).click();
  await page.getByLabel('Election (required)').selectOption('AZE-2024-02-07-presidential');
  await page.getByLabel('Organization (required)').selectOption('oas');
  await page.getByRole('button', { name: 'Remove Source 1' }).click();
  await page.getByLabel('Use a document that Scrutineer has').fill('seed-000');
  await page.getByRole('button', { name: /^Use / }).first().click();
  await page.getByRole('button', { name: 'Add a head' }).click();
  await page.locator('#heads-0-name').fill('Ana Example');
  await page.locator('#heads-0-source').selectOption('seed-000');
  await page.getByText('Nothing to mend: these rows hold beside ours.').waitFor();

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as rows' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('AZE-2024-02-07-presidential-oas-rows.zip');
  const files = unzipTexts(readFileSync(await file.path()));
  expect([...files.keys()]).toEqual(['missions.csv', 'heads.csv']);
  expect(files.get('heads.csv')).toMatch(
    /\n[0-9a-f]{8},AZE-2024-02-07-presidential\/oas,Ana Example,,seed-000\n$/
  );

  await page.reload();
  await expect.poll(() => page.locator('#heads-0-name').inputValue()).toBe('Ana Example');
  expect(sent).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('what two tabs write of one draft is there after a reload', async () => {
  const { page, problems, close } = await openPage('/contribute/', fresh);
  await page.getByRole('button', { name: 'Begin, or load a template' }).click();
  const name = page.getByLabel('Name of the draft');
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await name.fill('Baku');
  await page.waitForFunction(() => localStorage.getItem('scrutineer:own-missions') === '1');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect.poll(() => other.getByLabel('Name of the draft').inputValue()).toBe('Baku');

  await page.locator('#sources-0-url').fill('https://example.org/observers');
  await expect.poll(() => other.locator('#sources-0-url').inputValue()).toBe('https://example.org/observers');
  await other.locator('#sources-0-publisher').fill('Example Press');
  await expect.poll(() => page.locator('#sources-0-publisher').inputValue()).toBe('Example Press');
  await page.locator('#sources-0-title').fill('Observers at work');
  await page.reload();
  const cells = ['url', 'publisher', 'title'].map((column) => page.locator(`#sources-0-${column}`));
  await expect
    .poll(() => Promise.all(cells.map((cell) => cell.inputValue())))
    .toEqual(['https://example.org/observers', 'Example Press', 'Observers at work']);
  expect(problems).toEqual([]);
  await other.close();
  await close();
});

test('what is written in the moment before a page is left is there after it', async () => {
  const { page, problems, close } = await openPage('/contribute/', fresh);
  await page.getByRole('button', { name: 'Begin, or load a template' }).click();
  const title = page.locator('#sources-0-title');
  await title.fill('Observers');
  for (const written of ['Observers at', 'Observers at work']) {
    const loaded = page.waitForEvent('load');
    await title.evaluate((field: HTMLInputElement, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      location.reload();
    }, written);
    await loaded;
    await expect.poll(() => title.inputValue()).toBe(written);
    // It is the draft of before, and no other beside it.
    expect(await page.getByLabel('Draft', { exact: true }).count()).toBe(0);
  }
  expect(problems).toEqual([]);
  await close();
});
