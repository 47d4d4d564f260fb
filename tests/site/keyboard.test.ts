import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser';
import { figure, openHome } from './home';
import { sqlEditor } from './sql-editor';

/** Where the focus is and whether it can be seen: an outline, a border or a stroke that is not there without it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return null;
    // Within the SQL editor, what frames it shows the focus.
    const { outlineStyle, outlineWidth } = getComputedStyle(active.closest('.editor > .frame') ?? active);
    const { width, height } = active.getBoundingClientRect();
    const all = [...document.querySelectorAll('*')];
    return {
      index: all.indexOf(active),
      name: `${active.tagName} ${active.getAttribute('aria-label') ?? active.textContent}`.slice(0, 60),
      seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0
    };
  });

test.each(['', '?org=ots&tab=observers-over-time.table,stations-over-time.sql'])(
  'Tab leads to every control of the page%s, once, in the order of the page, and is seen there',
  async (query) => {
    const { page, problems, close } = await openHome(query);
    // What a tab holds is fetched when it is opened.
    if (query) await sqlEditor(figure(page, 'stations-over-time')).field.waitFor();
    const controls = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      return [
        ...document.querySelectorAll('a[href], button, select, input, textarea, summary, [tabindex="0"]')
      ]
        .filter((control) => control instanceof HTMLElement && control.tabIndex >= 0)
        .filter((control) => !control.matches(':disabled') && control.checkVisibility())
        .map((control) => all.indexOf(control));
    });
    const reached: number[] = [];
    for (;;) {
      // As the hint below it says: in the SQL editor Tab indents, but after Escape.
      if (await page.evaluate(() => document.activeElement?.matches('.cm-content')))
        await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      const at = await focus(page);
      if (!at || reached.includes(at.index)) break;
      expect(at.seen, at.name).toBe(true);
      reached.push(at.index);
    }
    expect(reached.length).toBeGreaterThan(20);
    expect(reached).toEqual(controls);
    expect(problems).toEqual([]);
    await close();
  }
);

test('the first Tab leads past the header to the content', async () => {
  const { page, close } = await openHome();
  await page.keyboard.press('Tab');
  expect(await focus(page)).toMatchObject({ name: 'A Skip to content', seen: true });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect((await focus(page))?.name).toContain('Organizations');
  await close();
});

test('the verdict matrix is walked by keyboard, and leads to the missions', async () => {
  const { page, problems, close } = await openPage('/elections/AZE-2024-02-07-presidential/');
  await page.waitForLoadState('networkidle');
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
