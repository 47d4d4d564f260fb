import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, type OpenedPage } from './browser';
import { untilLive } from './home';
import { sqlEditor } from './sql-editor';

let opened: OpenedPage;
let ours = '';
beforeAll(async () => {
  opened = await openPage('/questions/agreement/?tab=sql');
  ours = await sqlEditor(opened.page.locator('figure')).text();
});
afterAll(() => opened.close());

test('a result that cannot be shaped is named by its column, and not drawn', async () => {
  const { page, problems } = opened;
  await sqlEditor(page.locator('figure')).fill('SELECT 1 AS mission');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const reason = page.getByText('Not drawn as a chart:');
  await reason.waitFor({ timeout: 40_000 });
  expect(await reason.innerText()).toMatch(/The result has no column “\w+”, which the chart needs\.$/);
  expect(problems).toEqual([]);
});

test('a changed query of a question whose rows are shaped after it is drawn too, its rows shaped beside the page', async () => {
  const { page, problems } = opened;
  await sqlEditor(page.locator('figure')).fill(
    `WITH ours AS (${ours}) SELECT * FROM ours WHERE date >= '2020'`
  );
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('button', { name: 'Draw this result' }).click({ timeout: 40_000 });
  await page.getByText('Made by a reader; not checked by Scrutineer.').waitFor();
  await untilLive(page);
  expect(await page.locator('figure h2').innerText()).toMatch(/^At .*\d+ shared contests/);
  expect(await page.locator('figure .subtitle').innerText()).toMatch(/20(2\d)–20\d\d/);
  expect(problems).toEqual([]);
});
