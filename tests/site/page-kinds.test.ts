import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults, rulesOfLook } from './axe';
import { openPage, type OpenedPage } from './browser';
import { overflows } from './home';
import { pageKinds } from './page-kinds';

/** Charts are drawn in turn and lists fetched late: a page is looked at once nothing of it is under way. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

const openAllDetails = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

/** Pages that fetch an editor at once, as it is what their readers come for: in kB. */
const limits: Readonly<Record<string, number>> = { '/sql/': 300, '/notebooks/new/': 850 };

describe.each(pageKinds)('%s', (path) => {
  let opened: OpenedPage;
  const scriptSizes: Promise<number>[] = [];

  const countScripts = async (page: Page) => {
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js'))
        scriptSizes.push(
          response
            .request()
            .sizes()
            .then(({ responseBodySize }) => responseBodySize)
        );
    });
  };

  beforeAll(async () => {
    opened = await openPage(path, { prepare: countScripts });
    await settled(opened.page);
  });
  afterAll(() => opened.close());

  // What runs a notebook comes later, and may weigh 180 kB (250 kB in all): see `tests/unit/notebook/frame-parts.test.ts`.
  const limit = limits[path] ?? (path.startsWith('/notebooks/') ? 70 : 150);
  test(`is there, with less than ${limit} kB of scripts before its reader does anything`, async () => {
    expect(opened.status).toBe(200);
    const sizes = await Promise.all(scriptSizes);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit * 1000);
  });

  test('light, 1280 px wide: axe finds nothing to mend, nothing sticks out, goes wrong or is asked of another site', async () => {
    const { page, problems } = opened;
    await openAllDetails(page);
    expect(await faults(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(problems).toEqual([]);
  });

  test('dark, 360 px wide: axe finds nothing to mend, nothing sticks out, goes wrong or is asked of another site', async () => {
    const { page, problems } = opened;
    await page.setViewportSize({ width: 360, height: 780 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    expect(await faults(page, { rules: rulesOfLook })).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(problems).toEqual([]);
  });
});
