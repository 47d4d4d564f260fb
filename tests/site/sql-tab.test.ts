import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folders } from '$lib/questions/folders.server';
import { questionRows } from '$lib/questions/load.server';
import type { OpenedPage } from './browser';
import { figure, markKeys, openHome, slugs, tab, type Slug } from './home';
import { sqlEditor } from './sql-editor';

const sqlOf = (slug: Slug) => folders.get(slug)?.sql ?? '';

/** One page for all that follows, as one engine serves all figures of a page. */
let opened: OpenedPage;
beforeAll(async () => (opened = await openHome('?tab=sql')));
afterAll(() => opened.close());

/** A figure's SQL tab, as a reader uses it. */
function sqlTab(page: Page, slug: Slug) {
  const shown = figure(page, slug);
  const editor = sqlEditor(shown);
  return {
    editor,
    progress: shown.getByRole('progressbar'),
    message: shown.getByRole('status'),
    button: (name: string) => shown.getByRole('button', { name, exact: true }),
    async run(sql?: string) {
      if (sql !== undefined) await editor.fill(sql);
      await shown.getByRole('button', { name: 'Run', exact: true }).click();
      await shown.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
    },
    /** All cells of the result, page after page. */
    result: () =>
      shown.getByRole('region', { name: 'Result of the query' }).evaluate(async (region) => {
        const rows: string[][] = [];
        const next = () =>
          [...(region.nextElementSibling?.querySelectorAll('button') ?? [])].find(
            (button) => button.textContent.trim() === 'Next'
          );
        for (;;) {
          for (const row of region.querySelectorAll('tbody tr'))
            rows.push([...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()));
          const button = next();
          if (!button || button.ariaDisabled === 'true') return rows;
          button.click();
          await new Promise(requestAnimationFrame);
        }
      })
  };
}

test('the tab shows the query; run unedited, in sight, it gives the rows that the chart is baked from', async () => {
  const { page, problems } = opened;
  for (const slug of slugs) {
    const { editor, progress, button, message, run, result } = sqlTab(page, slug);
    expect(await editor.text()).toBe(sqlOf(slug));
    if (slug === slugs[0]) {
      await button('Run').click();
      await progress.waitFor();
      await button('Cancel').waitFor({ state: 'detached' });
      expect(await progress.count()).toBe(0);
    } else await run();
    const baked = await questionRows(slug);
    expect(await message.innerText()).toMatch(
      new RegExp(`^${baked.length.toLocaleString('en-GB')} rows in [\\d,]+ milliseconds`)
    );
    expect(await result()).toEqual(
      baked.map((row) => Object.values(row).map((cell) => (cell === null ? 'NULL' : String(cell))))
    );
    expect(await button('Draw this result').count()).toBe(0);
  }
  expect(problems).toEqual([]);
});

test('an edited query that still fits can be drawn, says who made it, and is kept', async () => {
  const { page, problems } = opened;
  const { editor, button, run } = sqlTab(page, 'observers-over-time');
  const edited = sqlOf('observers-over-time').replace(/ORDER BY/, "  AND m.organization = 'ots'\nORDER BY");
  await run(edited);
  await button('Draw this result').click();
  const notice = figure(page, 'observers-over-time').getByText(
    'Made by a reader; not checked by Scrutineer.'
  );
  await notice.waitFor();
  const drawn = (await questionRows('observers-over-time')).filter((row) => row.organization === 'ots');
  await expect
    .poll(() => markKeys(page, 'observers-over-time'))
    .toEqual(drawn.map((row) => row.mission).sort());
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chart');
  const download = figure(page, 'observers-over-time').getByRole('button', { name: /^Download/ });
  await download.click();
  await figure(page, 'observers-over-time')
    .getByText(`${drawn.length} rows, in the columns of the query`)
    .waitFor();
  await download.click();

  await tab(page, 'observers-over-time', 'SQL').click();
  expect(await editor.text()).toBe(edited);
  await button('Back to our query').click();
  expect(await editor.text()).toBe(sqlOf('observers-over-time'));

  await tab(page, 'observers-over-time', 'Table').click();
  expect(await notice.isVisible()).toBe(true);
  await button('Back to our rows').click();
  expect(await notice.count()).toBe(0);
  await expect.poll(async () => (await markKeys(page, 'observers-over-time')).length).toBeGreaterThan(100);
  expect(problems).toEqual([]);
});

test('a result that does not fit the chart is listed, and says what the chart would need', async () => {
  const { page, problems } = opened;
  const { run, result } = sqlTab(page, 'findings-over-time');
  await run("SELECT 'a' AS mission, 2 AS findings");
  expect(await result()).toEqual([['a', '2']]);
  await figure(page, 'findings-over-time')
    .getByText('Not drawn as a chart: The result has no column “organization”, which the chart needs.')
    .waitFor();
  expect(problems).toEqual([]);
});

test('a query that makes nonsense leaves the page whole', async () => {
  const { page, problems } = opened;
  const { run, button, message } = sqlTab(page, 'observers-over-time');
  await tab(page, 'observers-over-time', 'SQL').click();
  const nonsense: [RegExp, string][] = [
    [/total.value AS observers/, '-5 AS observers'],
    [/m\.\*/, "m.* REPLACE ('nothing known' AS mission)"],
    [/m\.\*/, "m.* REPLACE ('<b>nobody</b>' AS organization)"]
  ];
  for (const change of nonsense) {
    await run(sqlOf('observers-over-time').replace(...change));
    expect(await message.innerText()).toMatch(/rows in/);
    await button('Draw this result').click();
    await tab(page, 'observers-over-time', 'Table').click();
    await tab(page, 'observers-over-time', 'SQL').click();
    expect(problems, String(change)).toEqual([]);
  }
});

test.each([
  [/m\.\*/, "m.* REPLACE ('some day' AS date)", 'column “date”: “some day” is not a date such as 2024-02-07'],
  [/total.value AS observers/, "'nan'::DOUBLE AS observers", 'column “observers”: “NaN” is not a number']
])(
  'a result that no chart can place, %s, is listed, and its first cell of that kind named',
  async (...change) => {
    const { page, problems } = opened;
    const { run, button, message } = sqlTab(page, 'observers-over-time');
    const [place, nonsense, reason] = change;
    await tab(page, 'observers-over-time', 'SQL').click();
    await run(sqlOf('observers-over-time').replace(place, nonsense));
    expect(await message.innerText()).toMatch(/rows in/);
    await figure(page, 'observers-over-time').getByText(`Not drawn as a chart: Row 1, ${reason}`).waitFor();
    expect(await button('Draw this result').count()).toBe(0);
    expect(problems).toEqual([]);
  }
);

test('SQL with a mistake gives one message, by keyboard too, and nothing on the console', async () => {
  const { page, problems } = opened;
  const { editor, message, button } = sqlTab(page, 'stations-over-time');
  await editor.fill('SELECT mision FROM missions');
  await editor.field.press('Control+Enter');
  await message.getByText(/mision/).waitFor();
  expect(await message.locator('p').count()).toBe(1);
  expect(await message.innerText()).toMatch(/Binder Error.*mision/s);
  expect(await editor.field.locator('.cm-lintRange-error').allInnerTexts()).toEqual(['mision']);
  expect(await button('Draw this result').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('a query can be cancelled by keyboard; the focus stays, and the next query runs', async () => {
  const { page, problems } = opened;
  const { message, editor, button, run } = sqlTab(page, 'stations-over-time');
  await run('SELECT 1 AS a');
  await editor.fill('SELECT count(*) FROM range(10000000) a(i), range(10000000) b(j) WHERE a.i + b.j = 7');
  await button('Run').press('Enter');
  await message.getByText('Running …').waitFor();
  await button('Cancel').press('Enter');
  await message.getByText(/cancel/i).waitFor();
  expect(await button('Run').evaluate((element) => element === document.activeElement)).toBe(true);
  await run('SELECT 2 AS a');
  expect(await message.innerText()).toMatch(/^1 row in/);
  expect(problems).toEqual([]);
});
