import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newOwnMission } from '$lib/own-missions/own-mission';
import { smallMission } from '../unit/own-missions/our-tables';
import { openPage } from './browser';
import { figure, markKeys, tab, untilLive } from './home';
import { openWorkbench } from './workbench-page';

const mission = newOwnMission(smallMission().rows, 'A small mission');
const id = mission.rows.missions[0]?.id ?? '';

/** Keeps the mission in the reader's browser, as the form at /contribute/ does. */
const keep = (page: Page) =>
  page.evaluate(
    (kept) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('scrutineer-own-missions');
        opening.onupgradeneeded = () => opening.result.createObjectStore('missions');
        opening.onerror = () => fail(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('missions', 'readwrite');
          writing.objectStore('missions').put(kept, kept.id);
          writing.oncomplete = () => {
            opening.result.close();
            localStorage.setItem('scrutineer:own-missions', '1');
            done();
          };
        };
      }),
    mission
  );

const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement);

test('a mission of the reader stands in a chart among ours, marked as theirs, and in no link', async () => {
  const { page, problems, close } = await openPage('/questions/observers-over-time/');
  await keep(page);
  await page.reload();
  await untilLive(page);
  const before = await markKeys(page, 'observers-over-time');
  await page.getByRole('button', { name: 'Show your 1 mission in this chart' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: 'With your 1 mission, marked by a dashed line' })
    .waitFor();
  const back = page.getByRole('button', { name: 'Back to our rows' });
  await expect.poll(() => isFocused(back)).toBe(true);
  await expect.poll(() => markKeys(page, 'observers-over-time')).toContain(id);
  expect(before).not.toContain(id);
  const own = figure(page, 'observers-over-time').locator('svg [data-key].own').filter({ visible: true });
  expect(await own.count()).toBe(1);
  await own.click();
  const card = page.getByRole('dialog');
  await card.getByText('Your own mission').waitFor();
  await page.keyboard.press('Escape');
  await tab(page, 'observers-over-time', 'Table').click();
  const whose = page.getByRole('columnheader', { name: 'Whose' }).getByRole('button');
  await whose.click();
  await whose.click();
  await page.getByRole('cell', { name: 'yours' }).waitFor();
  await figure(page, 'observers-over-time')
    .getByRole('button', { name: /^Share/ })
    .click();
  expect(await page.getByLabel('Link', { exact: true }).inputValue()).not.toContain(id);
  await back.click();
  await expect.poll(() => isFocused(page.getByRole('button', { name: /^Show your 1 mission/ }))).toBe(true);
  await expect.poll(() => markKeys(page, 'observers-over-time')).not.toContain(id);
  expect(problems).toEqual([]);
  await close();
});

test('in the workbench it joins our tables where its reader wants it to', async () => {
  const { page, button, run, rows, problems, close } = await openWorkbench();
  await keep(page);
  await page.reload();
  const asked = `SELECT count(*) FROM missions WHERE id = '${id}'`;
  await run(asked);
  await expect.poll(rows).toEqual([['0']]);
  await button('Your data').click();
  await page.getByLabel('Put your 1 mission into the tables').check();
  await run(asked);
  await expect.poll(rows).toEqual([['1']]);
  await page.reload();
  await run(asked);
  await expect.poll(rows).toEqual([['1']]);
  await button('Your data').click();
  await page.getByLabel('Put your 1 mission into the tables').uncheck();
  await run(asked);
  await expect.poll(rows).toEqual([['0']]);
  expect(problems).toEqual([]);
  await close();
});
