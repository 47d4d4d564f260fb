import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faults } from './axe';
import { openPage } from './browser';
import { overflows } from './home';
import { pageKinds } from './page-kinds';

/** Charts are drawn in turn and lists fetched late: a page is looked at once nothing of it is under way. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

const looks = [
  { look: 'light, 1280 px', options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } } },
  { look: 'dark, 360 px', options: { colorScheme: 'dark', viewport: { width: 360, height: 780 } } }
] as const;

describe.each(looks)('$look:', ({ options }) => {
  test.each(pageKinds)(
    '%s: axe finds nothing to mend, nothing goes wrong, nothing sticks out',
    async (path) => {
      const { page, problems, close } = await openPage(path, options);
      await settled(page);
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      expect(await faults(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(problems).toEqual([]);
      await close();
    }
  );
});

test('the verdict matrix is walked by keyboard, and leads to the missions', async () => {
  const { page, problems, close } = await openPage('/elections/AZE-2024-02-07-presidential/');
  await settled(page);
  const matrix = page.locator('#verdicts table');
  const links = await matrix.getByRole('link').count();
  expect(links).toBeGreaterThan(5);
  await matrix.getByRole('link').first().focus();
  const walked = new Set<string>();
  for (let i = 0; i < links; i += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.closest('#verdicts') ? activeElement.getAttribute('href') : null;
    });
    if (focused) walked.add(focused);
    await page.keyboard.press('Tab');
  }
  expect([...walked].some((address) => address.endsWith('AZE-2024-02-07-presidential/ots/'))).toBe(true);
  await matrix.getByRole('link', { name: /^OTS/ }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/AZE-2024-02-07-presidential/ots/**');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(problems).toEqual([]);
  await close();
});
