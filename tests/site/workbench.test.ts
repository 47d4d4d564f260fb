import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedQueries } from '$lib/workbench/shipped.server';
import { openPage } from './browser';
import { openWorkbench, workbenchOn, type WorkbenchPage } from './workbench-page';

const [first] = shippedQueries;

/** One page for all that follows, as its engine serves all of them. */
let bench: WorkbenchPage;
beforeAll(async () => (bench = await openWorkbench()));
afterAll(() => bench.close());

test('shows a query and its rows at once, and fetches no engine for it', async () => {
  const requests: string[] = [];
  const opened = await openWorkbench('', {
    prepare: async (page) => page.on('request', (request) => requests.push(request.url()))
  });
  expect(await opened.said()).toMatch(/^\d+ rows, made when this site was built/);
  expect((await opened.rows()).length).toBeGreaterThan(5);
  await opened.page.waitForLoadState('networkidle');
  expect(requests.filter((request) => /\.wasm|\.arrow|tables\.json/.test(request))).toEqual([]);
  expect(opened.problems).toEqual([]);
  await opened.close();
});

test('says without scripts what stands there', async () => {
  const { page, close } = await openPage('/sql/', { javaScriptEnabled: false });
  expect(await page.getByRole('textbox', { name: 'SQL' }).inputValue()).toBe(first?.sql);
  expect(await page.getByRole('grid').getByRole('row').count()).toBeGreaterThan(5);
  await close();
});

test('runs what is written, all of it, or the statement at the cursor', async () => {
  const { run, rows, editor, page, button, said } = bench;
  expect(
    await run(
      'CREATE TEMP TABLE t AS SELECT 41 AS a;\nINSERT INTO t VALUES (1);\nSELECT sum(a) AS total FROM t;'
    )
  ).toMatch(/^3 statements done in \d+ milliseconds?\. 1 row in/);
  await expect.poll(rows).toEqual([['42']]);
  expect(await run("SELECT 1 AS one;\nSELECT 'two' AS two")).toMatch(/^2 statements done/);
  await expect.poll(rows).toEqual([['two']]);
  await button('Result 1').click();
  await expect.poll(rows).toEqual([['1']]);
  await editor.press('Control+Home');
  await editor.press('Control+Enter');
  await page.getByText(/^1 row in/).waitFor();
  await expect.poll(rows).toEqual([['1']]);
  await run('FROM t');
  expect(await said()).toMatch(/^2 rows in/);
});

test('marks a mistake where it is, with one message, and nothing on the console', async () => {
  const { run, page, problems } = bench;
  expect(await run('SELECT organization,\n  mision\nFROM missions')).toMatch(/Binder Error: .*mision/s);
  await expect.poll(() => page.locator('.cm-lintRange-error').allInnerTexts()).toEqual(['mision']);
  expect(problems).toEqual([]);
});

test('stops a query that takes too long, and goes on with what was made before', async () => {
  const { editor, button, page, run, rows } = bench;
  await run('CREATE TEMP TABLE kept AS SELECT 7 AS a; FROM kept');
  await editor.fill('SELECT sum(hash(i)) FROM range(1000000000000) r(i)');
  await button('Run').click();
  await page.getByText('Running …').waitFor();
  await button('Cancel').press('Enter');
  await page.getByText('The query was cancelled.').waitFor();
  expect(await button('Run').evaluate((element) => element === document.activeElement)).toBe(true);
  await run('FROM kept');
  await expect.poll(rows).toEqual([['7']]);
});

test('stops a query that heeds nothing, if need be with its engine, and goes on with all tables', async () => {
  const { editor, button, page, run, rows } = bench;
  await editor.fill('SELECT count(*) FROM range(10000000) a(i), range(10000000) b(j) WHERE a.i + b.j = 7');
  await button('Run').click();
  await page.getByText('Running …').waitFor();
  await button('Cancel').click();
  await page.getByText('The query was cancelled.').waitFor();
  await run('SELECT count(*) > 1000 AS whole FROM missions');
  await expect.poll(rows).toEqual([['true']]);
});

test('shows the plan of a query in words', async () => {
  const { run, button, page } = bench;
  await run('SELECT count(*) FROM missions JOIN elections ON elections.id = missions.election');
  await button('Plan').click();
  await page.getByText(/all steps together took/).waitFor();
  expect(await page.getByText(/missions/).count()).toBeGreaterThan(1);
});

test('draws a result as a chart, and keeps its settings in the address', async () => {
  const { run, button, page, problems } = bench;
  await run(
    'SELECT organization, count(*) AS missions FROM missions GROUP BY ALL ORDER BY missions DESC LIMIT 8'
  );
  await button('Chart').click();
  const chart = page.getByRole('figure').locator('svg');
  await expect.poll(() => chart.locator('rect').count()).toBeGreaterThanOrEqual(8);
  await page.getByLabel('Chart', { exact: true }).selectOption({ label: 'Dots' });
  await expect.poll(() => new URL(page.url()).hash).toMatch(/&tab=chart&chart=mark=dot/);
  await button('Rows').click();
  expect(problems).toEqual([]);
});

test('keeps what was run in its address, its history, and its drafts', async () => {
  const { run, button, page, problems } = bench;
  await run("SELECT 'kept in the address' AS words");
  expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(
    /^#sql=SELECT\+'kept\+in\+the\+address'\+AS\+words&v=/
  );
  await button('History').click();
  await page.getByRole('button', { name: "SELECT 'kept in the address' AS words" }).waitFor();
  await page.getByLabel('Keep what stands in the editor as').fill('My draft');
  await button('Keep').click();
  await page.getByText('“My draft” is kept in this browser.').waitFor();
  await page.reload();
  const after = workbenchOn(page);
  await expect.poll(after.said).toMatch(/^1 row, as you had them on/);
  await expect.poll(after.rows).toEqual([['kept in the address']]);
  await after.button('History').click();
  await page.getByRole('button', { name: 'My draft', exact: true }).waitFor();
  expect(problems).toEqual([]);
});

test('has the text again that was written and not run, after a reload and among the past queries', async () => {
  const { page, editor, run, button, said } = bench;
  await run('SELECT 1 AS ran');
  await editor.fill('SELECT 2 AS written');
  await expect.poll(said).toMatch(/The text has changed since it was run/);
  await page.reload();
  await expect.poll(() => editor.innerText()).toBe('SELECT 2 AS written');
  expect(await page.getByText('came with a link').count()).toBe(0);
  await button('Examples').click();
  await page.getByRole('link', { name: shippedQueries[1]?.title ?? '' }).click();
  await button('History').click();
  await page.getByRole('button', { name: 'SELECT 2 AS written' }).waitFor();
});

test('a run whose place another query takes leaves nothing', async () => {
  const { page, editor, button, said, run } = bench;
  await run('SELECT 1 AS a');
  await editor.fill('SELECT sum(hash(i)) AS mine FROM range(3000000000) r(i)');
  await button('Run').click();
  await button('Cancel').waitFor();
  await button('Examples').click();
  await page.getByRole('link', { name: shippedQueries[1]?.title ?? '' }).click();
  await expect.poll(said).toMatch(/made when this site was built/);
  await button('Cancel').waitFor({ state: 'detached' });
  expect(await page.getByRole('columnheader', { name: /mine/ }).count()).toBe(0);
});

test('an example that was changed is there again when it is chosen once more', async () => {
  const { page, editor, button } = bench;
  await button('Examples').click();
  const example = page.getByRole('link', { name: shippedQueries[1]?.title ?? '' });
  await example.click();
  await editor.fill('something else');
  await example.click();
  await expect.poll(() => editor.innerText()).toContain(shippedQueries[1]?.title ?? '');
});

test('opens tables with their columns, and puts names into the query', async () => {
  const { button, page, editor } = bench;
  await button('Tables').click();
  await page.getByLabel('Find a table or column').fill('stance');
  await page.locator('summary', { hasText: 'conclusions' }).click();
  await editor.fill('SELECT ');
  await page.getByRole('button', { name: /^stance ?: put into the query/ }).click();
  await expect.poll(() => editor.innerText()).toBe('SELECT stance');
});

test('an example opens from the list with what it gives, and going back leads to the one before', async () => {
  const { page, said, button } = bench;
  await button('Examples').click();
  const [, second, third] = shippedQueries;
  await page.getByRole('link', { name: second?.title ?? '' }).click();
  await expect.poll(said).toMatch(/made when this site was built/);
  await page.getByRole('link', { name: third?.title ?? '' }).click();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'SQL' }).innerText())
    .toContain(third?.title ?? '');
  await page.goBack();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'SQL' }).innerText())
    .toContain(second?.title ?? '');
});
