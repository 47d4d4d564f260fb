import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from './axe';
import { openPage, type OpenedPage } from './browser';
import { liveFrame, moveAbout } from './notebook-page';

/** A link in the list of contents beside a notebook. */
const contents = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name });

/** What it says, without the code that is folded and without blanks, which blocks have of their own. */
const words = (within: Locator): Promise<string> =>
  within.evaluate((root) => {
    const copy = root.cloneNode(true) as Element;
    for (const unread of copy.querySelectorAll('style, details:not([open]) > :not(summary)')) unread.remove();
    return (copy.textContent ?? '').replaceAll(/\s+/g, '');
  });

describe('a notebook of ours', () => {
  let opened: OpenedPage;
  const asked: string[] = [];
  beforeAll(async () => {
    opened = await openPage('/notebooks/stations-and-coverage/', {
      prepare: async (page) => page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    });
  });
  afterAll(() => opened.close());

  test('can be read and is counted through before anything of it runs', async () => {
    const { page } = opened;
    expect(await page.locator('.notebook-cells svg').count()).toBeGreaterThan(1);
    expect(await page.getByText(/The tables hold [\d,]+ missions/).innerText()).toMatch(/\d/);
    await contents(page, 'What the data cannot say').click();
    expect(await page.getByRole('heading', { name: 'What the data cannot say' }).isVisible()).toBe(true);
  });

  test('comes alive where its reader is, says the same as before, and needs no engine for that', async () => {
    const { page, problems } = opened;
    const before = await words(page.locator('.notebook-cells'));
    const frame = await liveFrame(page);
    expect(await words(frame.locator('main'))).toBe(before);
    expect(asked.filter((path) => path.includes('/engine/'))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('is printed whole as it was built, and says so', async () => {
    const { page } = opened;
    await liveFrame(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('iframe').isVisible()).toBe(false);
    expect(
      await page.getByText(/^As computed when the site was built, data [\d.]+; inputs/).isVisible()
    ).toBe(true);
    const cut = await page
      .locator('.notebook-cells')
      .evaluate((cells) =>
        [...cells.querySelectorAll('form, .output')].filter(
          ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1
        )
      );
    expect(cut).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  });

  test('computes anew what depends on an input that is changed', async () => {
    const { page, problems } = opened;
    const frame = await liveFrame(page);
    const rows = () => frame.locator('form table').first().locator('tbody tr').count();
    const before = await rows();
    await frame.getByRole('spinbutton').first().fill('60');
    await expect.poll(rows, { timeout: 20_000 }).toBeLessThan(before);
    expect(asked.some((path) => path.includes('/engine/'))).toBe(true);
    expect(problems).toEqual([]);
  });

  test('leads from its contents to its headings, and from its links to pages', async () => {
    const { page } = opened;
    const frame = await liveFrame(page);
    await page.evaluate(() => scrollTo(0, 0));
    await contents(page, 'What the data cannot say').click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    // A fragment that was cut names nothing, and breaks nothing.
    await page.evaluate(() => (location.hash = '#%e'));
    expect(opened.problems).toEqual([]);
    await frame.locator('a[href^="/elections/"]').first().click();
    await page.waitForURL(/\/elections\/[^/]+\/[^/]+\/$/);
    await page.goBack();
    // A mark of a chart is a link, too.
    await (await liveFrame(page)).locator('svg a').first().dispatchEvent('click');
    await page.waitForURL(/\/elections\/[^/]+\/[^/]+\/$/);
  });
});

test('a running notebook has no faults for assistive technology, and fits a phone', async () => {
  const { page, problems, close } = await openPage('/notebooks/azerbaijan-2003-2025/');
  const frame = await liveFrame(page);
  expect(await faults(frame, { within: 'main' })).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    .toBe(true);
  expect(await faults(frame, { within: 'main' })).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('its file is saved without scripts, too, and nothing is offered that they would do', async () => {
  const { page, close } = await openPage('/notebooks/first-tour/', { javaScriptEnabled: false });
  const bar = page.locator('.bar', { hasText: 'As computed' });
  expect(await bar.locator('a, button').filter({ visible: true }).allInnerTexts()).toEqual(['Download']);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    bar.getByRole('link', { name: 'Download' }).click()
  ]);
  expect(file.suggestedFilename()).toBe('first-tour.html');
  expect(await readFile(await file.path(), 'utf8')).toBe(await readFile('notebooks/first-tour.html', 'utf8'));
  await close();
});

test('without what runs it, a notebook stands as it was computed, and says why', async () => {
  const { page, close } = await openPage('/notebooks/first-tour/', {
    prepare: (page) => page.route('**/notebooks/frame/*.js', (route) => route.abort())
  });
  await moveAbout(page).catch(() => undefined);
  await page.getByText('it does not run now').waitFor();
  expect(await page.getByRole('heading', { name: 'What a row is' }).isVisible()).toBe(true);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await liveFrame(page);
  await close();
});
