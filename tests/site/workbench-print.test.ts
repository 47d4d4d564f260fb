import { expect, test } from 'vitest';
import { openWorkbench } from './workbench-page';

test('a result is printed with its query, without the panels beside it and what only a screen needs', async () => {
  const { page, run, problems, close } = await openWorkbench();
  await run("SELECT 'printed' AS word");
  const side = page.getByRole('complementary', { name: /^Examples, tables/ });
  expect(await side.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await side.isVisible()).toBe(false);
  expect(await page.locator('main :is(button, .switch):visible').count()).toBe(0);
  const bench = await page.locator('.bench').boundingBox();
  const whole = await page.locator('.workbench').boundingBox();
  expect(bench?.width).toBe(whole?.width);
  expect(await page.getByRole('cell', { name: 'printed' }).isVisible()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});
