import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHome } from './home';

/** Where the focus is and whether it can be seen: an outline, a border or a stroke that is not there without it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
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
