import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser';
import { allMarkKeys, figure, markKeys, openHome, slugs, tab, query } from './home';
import { delayScripts, picturesOf, recordMoves, recordPictures } from './seen-pictures';

const recordAndDelay = async (page: Page) => {
  await recordPictures(page);
  await delayScripts(page);
};

test.each([1440, 360])('the charts are there before any script has come, %i pixels wide', async (width) => {
  const viewport = { width, height: 900 };
  const live = await openHome('', { viewport, prepare: recordPictures });
  const still = await openPage('/', {
    viewport,
    prepare: async (page) => {
      await recordPictures(page);
      await page.route('**/*.js', (route) => route.abort());
    }
  });
  const { now } = await picturesOf(still.page);
  expect(now.filter((seen) => seen.includes('marks'))).toHaveLength(4);
  expect(now).toEqual((await picturesOf(live.page)).now);
  await still.close();
  await live.close();
});

test.each([
  '?org=ots',
  '?org=ots&country=AZE',
  '?country=AZE,KAZ,KGZ,TUR,UZB&from=2015',
  '?scale=linear',
  '?show=observers-over-time.long-term,stations-over-time.share,findings-over-time.themes',
  '?panels=all',
  '?org=ots&tab=findings-over-time.table'
])('%s never shows another chart or count than its own', async (query) => {
  const { page, problems, close } = await openHome(query, { prepare: recordAndDelay });
  const { seen, now } = await picturesOf(page);
  expect(now.filter((seen) => seen.includes('marks')).length).toBeGreaterThan(1);
  expect(seen).toEqual(now);
  expect(problems).toEqual([]);
  await close();
});

test('a filtered link whose scripts never come shows everything in the end, and says so', async () => {
  const { page, close } = await openPage('/?org=ots', {
    prepare: async (page) => {
      await page.clock.install();
      await page.route('**/*.js', (route) => route.abort());
    }
  });
  expect(await markKeys(page, 'observers-over-time')).toEqual([]);
  await page.clock.runFor('00:20');
  await page.getByText('could not be applied yet, so the charts show everything').waitFor();
  expect((await markKeys(page, 'observers-over-time')).length).toBeGreaterThan(100);
  await close();
});

/** What the three figures show, in words and marks. */
async function shown(page: Page) {
  const words = await Promise.all(
    slugs.flatMap((slug) => [
      figure(page, slug).locator('header').innerText(),
      figure(page, slug).getByRole('tabpanel').innerText(),
      figure(page, slug).getByRole('tab', { selected: true }).innerText(),
      figure(page, slug).locator('[aria-pressed=true]').allInnerTexts()
    ])
  );
  return { words, marks: await allMarkKeys(page) };
}

test('tabs, variants, scale and panels that a reader chooses come back with the address', async () => {
  const { page, problems, close } = await openHome('?until=2020');
  await figure(page, 'observers-over-time').getByRole('button', { name: 'Linear' }).click();
  await figure(page, 'observers-over-time').getByRole('button', { name: 'show all' }).click();
  await figure(page, 'stations-over-time').getByRole('button', { name: 'Per observer' }).click();
  await figure(page, 'findings-over-time').getByRole('button', { name: 'By theme' }).click();
  await tab(page, 'stations-over-time', 'Table').click();
  const address =
    '?until=2020&tab=stations-over-time.table' +
    '&show=findings-over-time.themes,stations-over-time.per-observer&scale=linear&panels=all';
  await expect.poll(() => query(page)).toBe(address);
  const again = await openHome(address);
  await expect.poll(() => shown(page)).toEqual(await shown(again.page));
  expect([...problems, ...again.problems]).toEqual([]);
  await close();
  await again.close();
});

test.each([1440, 768, 360])('nothing moves while the page opens, %i pixels wide', async (width) => {
  const { page, problems, close } = await openHome('', {
    viewport: { width, height: 900 },
    prepare: recordMoves
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => globalThis.moved)).toBeLessThan(0.02);
  expect(problems).toEqual([]);
  await close();
});
