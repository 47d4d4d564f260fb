import { expect, test } from 'vitest';
import { openHome, overflows, untilLive } from './home';

test('no page needs sideways scrolling, 320 px wide', async () => {
  const { page, problems, close } = await openHome('', { viewport: { width: 320, height: 640 } });
  expect(await overflows(page)).toBe(false);
  for (const path of [
    '/?tab=table',
    '/?tab=sql',
    '/?tab=sources',
    '/?show=findings-over-time.themes',
    '/data/'
  ]) {
    await page.goto(new URL(path, page.url()).href);
    await untilLive(page);
    expect(await overflows(page), path).toBe(false);
  }
  expect(problems).toEqual([]);
  await close();
});

test.each([768, 1001, 1024, 1100, 1180, 1280])('the head of a page fits, %i px wide', async (width) => {
  const { page, close } = await openHome('', { viewport: { width, height: 640 } });
  expect(await overflows(page)).toBe(false);
  await close();
});

test.each([320, 480, 600, 768])('each menu stands within the window, %i px wide', async (width) => {
  const { page, close } = await openHome('', { viewport: { width, height: 640 } });
  for (const menu of ['Organizations', 'Countries', 'Regions', 'Election types']) {
    await page.locator('summary', { hasText: menu }).click();
    const box = await page.getByRole('group', { name: menu, exact: true }).boundingBox();
    expect(box?.x, menu).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? width), menu).toBeLessThanOrEqual(width);
    expect(await overflows(page), menu).toBe(false);
    await page.keyboard.press('Escape');
  }
  await close();
});
