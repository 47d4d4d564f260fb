import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { groups } from '$lib/gallery/groups';
import { questionRows } from '$lib/questions/load.server';
import { openPage } from './browser';
import { untilLive } from './home';
import { readHtml } from './html-pages';

const slugs = groups.flatMap((group) => group.slugs);

/** The page's scripts are announced in its head; a browser without scripts counts them as refused. */
const isReal = (problem: string) => !/^failed: .*\.js \(csp\)$/.test(problem);

/** The chart on show, as it was drawn; its hatching may be named otherwise in another layout. */
const picture = (page: Page) =>
  page
    .locator('figure .chart svg')
    .filter({ visible: true })
    .evaluate((svg) => svg.outerHTML);

/** The link that the figure offers to be copied. */
async function offeredLink(page: Page): Promise<string> {
  await page
    .locator('.figure-actions')
    .getByRole('button', { name: /^Share/ })
    .click();
  return page.getByRole('textbox', { name: 'Link' }).inputValue();
}

test('the gallery shows every question with its title, what it says, and its chart in small', async () => {
  const { page, problems, close } = await openPage('/questions/');
  expect(await page.locator('.cards > li').count()).toBe(slugs.length);
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  await expect
    .poll(() => page.evaluate(() => [...document.images].filter((image) => image.naturalWidth === 0).length))
    .toBe(0);
  await page.locator('.cards a').first().click();
  await page.waitForURL(`**/questions/${slugs[0]}/`);
  await untilLive(page);
  expect(problems).toEqual([]);
  await close();
});

test('what is pressed before the code of a figure is there answers once it is', async () => {
  const { page, problems, close } = await openPage('/questions/agreement/');
  await page.waitForLoadState('networkidle');
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.locator('.figure-actions').getByRole('button', { name: /^Cite/ }).click();
  expect(await page.getByRole('textbox', { name: 'BibTeX' }).count()).toBe(0);
  await page.getByRole('textbox', { name: 'BibTeX' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test.each(slugs.filter((_, i) => i % 12 === 0))(
  '%s shows its chart and its table without scripts',
  async (slug) => {
    const { page, problems, close } = await openPage(`/questions/${slug}/`, { javaScriptEnabled: false });
    expect(await page.locator('figure .chart svg').filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('noscript tbody tr').filter({ visible: true }).count()).toBeGreaterThan(19);
    expect(problems.filter(isReal)).toEqual([]);
    await close();
  }
);

describe.each(slugs)('%s', (slug) => {
  let rows: number;
  beforeAll(async () => {
    rows = (await questionRows(slug)).length;
  });

  test('has a chart for a phone and for a page, and a table, in its HTML', () => {
    const { document } = readHtml(`questions/${slug}/index.html`);
    const charts = [...document.querySelectorAll('figure .chart svg')];
    expect(charts).toHaveLength(2);
    for (const chart of charts) expect(chart.querySelectorAll('[data-key]').length).toBeGreaterThan(3);
    const table = document.querySelector('noscript table');
    expect(table?.querySelectorAll('tbody tr')).toHaveLength(Math.min(60, rows));
    expect(table?.querySelector('tbody a')?.getAttribute('href')).toMatch(/\/sources\/.+\/$/);
  });

  test('narrows by a filter, address and chart together, and its link shows a new reader the same marks', async () => {
    const { page, problems, close } = await openPage(`/questions/${slug}/`);
    await untilLive(page);
    const whole = await picture(page);
    await page.getByRole('button', { name: 'Azerbaijan, Kazakhstan' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('country')).toBe('AZE,KAZ,KGZ,TUR,UZB');
    await expect.poll(() => picture(page)).not.toBe(whole);
    const link = new URL(await offeredLink(page));
    const narrowed = await picture(page);
    await close();

    const fresh = await openPage(link.pathname + link.search);
    await untilLive(fresh.page);
    expect(await picture(fresh.page)).toBe(narrowed);
    expect([...problems, ...fresh.problems]).toEqual([]);
    await fresh.close();
  });
});
