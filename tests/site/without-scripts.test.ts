import { describe, expect, test } from 'vitest';
import { openPage } from './browser';
import { figure, markKeys, overflows, slugs } from './home';

const sizes = [
  { viewport: { width: 1440, height: 900 }, drawnWidth: '1080' },
  { viewport: { width: 768, height: 1024 }, drawnWidth: '1080' },
  { viewport: { width: 360, height: 780 }, drawnWidth: '340' }
];

/** The page's scripts are announced in its head; a browser without scripts counts them as refused. */
const isReal = (problem: string) => !/^failed: .*\.js \(csp\)$/.test(problem);

describe.each(sizes)('without scripts, $viewport.width pixels wide,', ({ viewport, drawnWidth }) => {
  test('the first page shows its three charts, each in the layout that fits', async () => {
    const { page, status, problems, close } = await openPage('/', { viewport, javaScriptEnabled: false });
    expect(status).toBe(200);
    for (const slug of slugs) {
      const pictures = figure(page, slug).locator('.chart svg').filter({ visible: true });
      expect(await pictures.count()).toBe(1);
      expect(await pictures.getAttribute('width')).toBe(drawnWidth);
      expect((await markKeys(page, slug)).length).toBeGreaterThan(100);
    }
    expect(await overflows(page)).toBe(false);
    expect(problems.filter(isReal)).toEqual([]);
    await close();
  });

  test('each chart has its headline, its numbers, its sources and its note', async () => {
    const { page, close } = await openPage('/', { viewport, javaScriptEnabled: false });
    for (const slug of slugs) {
      const shown = figure(page, slug);
      expect(await shown.getByRole('heading').innerText()).toMatch(/\d+ .*contests/);
      expect(await shown.locator('header').innerText()).toMatch(/n\s=\s[\d,]+/);
      expect(await shown.locator('figcaption').innerText()).toMatch(/Source: [\d,]+ documents/);
      expect((await shown.locator('figcaption .note').first().innerText()).length).toBeGreaterThan(100);
    }
    await close();
  });
});

test('without scripts a filtered address shows the charts, and says that filters need scripts', async () => {
  const { page, problems, close } = await openPage('/?org=ots', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toBe(
    'Filters, tables and queries need scripts; the charts show all missions.'
  );
  expect((await markKeys(page, 'observers-over-time')).length).toBeGreaterThan(100);
  expect(problems.filter(isReal)).toEqual([]);
  await close();
});

test('without scripts an unknown address says so and leads on', async () => {
  const { page, status, problems, close } = await openPage('/nowhere/to/be/found', {
    javaScriptEnabled: false
  });
  expect(status).toBe(404);
  expect(await page.title()).toContain('No such page');
  expect(await page.getByRole('heading').innerText()).toBe('There is no such page');
  await page.getByRole('link', { name: 'Comparisons' }).click();
  expect((await markKeys(page, 'observers-over-time')).length).toBeGreaterThan(100);
  expect(problems.filter(isReal)).toEqual([]);
  await close();
});

test('without scripts the codebook can be read, column by column', async () => {
  const { page, problems, close } = await openPage('/data/', { javaScriptEnabled: false });
  const table = page.locator('#conclusions');
  await table.locator('summary').click();
  expect(await table.locator('dl').innerText()).toContain('stance');
  expect(problems.filter(isReal)).toEqual([]);
  await close();
});
