import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { descriptor } from '$lib/dataset/descriptor';
import { formatWorkbench } from '$lib/link/format-workbench';
import { emptyLink } from '$lib/link/workbench';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

/** A server of somebody else's: it is there, and counts who comes. */
let foreign: Server;
let foreignAddress = '';
let foreignRequests = 0;

/** One page for all links, opened one after another, as its engine serves all of them. */
let bench: WorkbenchPage;

beforeAll(async () => {
  foreign = createServer((_, response) => {
    foreignRequests++;
    response.setHeader('access-control-allow-origin', '*');
    response.end('a,b\n1,2\n');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const bound = foreign.address();
  if (bound && typeof bound === 'object') foreignAddress = `http://127.0.0.1:${bound.port}`;
  bench = await openWorkbench();
});
afterAll(async () => {
  await bench.close();
  foreign.close();
});

const linkTo = (sql: string) => formatWorkbench({ ...emptyLink, sql, version: descriptor.version });

/** Opens a link in the page, as a reader who pastes it. */
async function open(sql: string): Promise<void> {
  const { page } = bench;
  const fragment = await linkTo(sql);
  await page.evaluate((hash) => (location.hash = hash), fragment);
  await page.getByText('This query came with a link').waitFor();
  await expect.poll(() => page.getByText('nothing has been run yet').count()).toBe(1);
}

describe('the SQL of a link', () => {
  test('is shown, not run, until its reader runs it', async () => {
    const { page, run, rows, editor, problems } = bench;
    await open("SELECT 'from a link' AS words");
    expect(await editor.innerText()).toBe("SELECT 'from a link' AS words");
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await run()).toMatch(/^1 row in/);
    await expect.poll(rows).toEqual([['from a link']]);
    expect(problems).toEqual([]);
  });

  test('that is a query of ours shows what it gives', async () => {
    const { page, said } = bench;
    const shipped = await page.evaluate(async () => (await (await fetch('queries.json')).json())[1].sql);
    await page.evaluate((hash) => (location.hash = hash), await linkTo(shipped));
    await expect.poll(said).toMatch(/made when this site was built/);
    expect(await page.getByText('came with a link').count()).toBe(0);
  });

  test.each([
    ["COPY missions TO '%address/out.csv'"],
    ["COPY (SELECT 1) TO 'out.csv'"],
    ["ATTACH '%address/other.db'"],
    ['INSTALL httpfs'],
    ["LOAD '%address/json.duckdb_extension.wasm'"],
    ["SELECT * FROM read_csv('%address/x.csv')"],
    ["SELECT * FROM '%address/x.parquet'"],
    ["SELECT * FROM read_text('own/notes.csv')"],
    ['PRAGMA threads = 8'],
    ["SET custom_extension_repository = '%address'"],
    ['SET enable_external_access = true'],
    ['RESET lock_configuration'],
    ['DROP TABLE missions'],
    ['COMMIT; DROP TABLE missions']
  ])('cannot reach past the tables: %s', async (template) => {
    const { run, rows, problems } = bench;
    await open(template.replaceAll('%address', foreignAddress));
    expect(await run()).toMatch(
      /disabled (by|through) configuration|has been locked|not possible here|cannot be changed|does not exist/
    );
    await run('SELECT count(*) > 1000 AS whole FROM missions');
    await expect.poll(rows).toEqual([['true']]);
    expect(problems).toEqual([]);
  });

  test('makes nothing that another query sees', async () => {
    const { page, run, rows, said } = bench;
    await open(
      "CREATE TEMP TABLE missions AS FROM main.missions WHERE organization = 'iri'; SELECT count(*) FROM missions"
    );
    await run();
    await page.evaluate(() => (location.hash = '#example=who-observes-most'));
    await expect.poll(said).toMatch(/^20 rows, made when this site was built/);
    expect(await run()).toMatch(/^20 rows in/);
    await bench.editor.fill('');
    await run('SELECT count(*) > 1000 AS whole FROM missions');
    await expect.poll(rows).toEqual([['true']]);
  });

  test('stays so where it is edited, and its edits are kept', async () => {
    const { page, editor, button } = bench;
    await open('SELECT 1 AS a');
    await editor.press('Control+End');
    await editor.pressSequentially(', 2 AS edited');
    await page.getByText('This query came with a link').waitFor();
    await page.evaluate(() => (location.hash = '#example=who-observes-most'));
    await button('History').click();
    await page.getByRole('button', { name: 'SELECT 1 AS a, 2 AS edited' }).click();
    await page.getByText('This query came with a link').waitFor();
    await button('Examples').click();
  });

  test.each([
    ['WITH RECURSIVE r AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r'],
    ['SELECT count(*) FROM range(1000000) a(i), range(1000000) b(j) WHERE hash(i, j) = 7']
  ])('that never ends is stopped by its reader: %s', async (sql) => {
    const { button, page, run, problems } = bench;
    await open(sql);
    await button('Run').click();
    await page.getByText('Running …').waitFor();
    await button('Cancel').click();
    await page.getByText('The query was cancelled.').waitFor();
    expect(await run('SELECT 1 AS a')).toMatch(/^1 row in/);
    expect(problems).toEqual([]);
  });

  test('for 10^12 rows gives the first of them, and says so', async () => {
    const { run, problems } = bench;
    await open('SELECT i, j FROM range(1000000) a(i), range(1000000) b(j)');
    expect(await run()).toMatch(/^The first 2,0\d\d,\d\d\d rows in/);
    expect(problems).toEqual([]);
  });

  test('for a text of 100 MB leaves the page as quick as it was', async () => {
    const { run, rows, problems } = bench;
    await open("SELECT repeat('x', 100000000) AS long");
    expect(await run()).toMatch(/^1 row in/);
    await expect.poll(async () => (await rows())[0]?.[0]?.length).toBeGreaterThan(50);
    expect((await rows())[0]?.[0]?.length).toBeLessThan(5000);
    expect(await run('SELECT 1 AS a')).toMatch(/^1 row in/);
    expect(problems).toEqual([]);
  });

  test('that asks for more memory than there is says so, and the next one runs', async () => {
    const { run, problems } = bench;
    await open("SELECT list(repeat('x', 1000)) FROM range(10000000)");
    expect(await run()).toMatch(/memory/i);
    expect(await run('SELECT 1 AS a')).toMatch(/^1 row in/);
    expect(problems).toEqual([]);
  });

  test('with markup in its rows, names and errors stays text', async () => {
    const { run, rows, page, problems } = bench;
    const markup = `<img src=x onerror="document.title='hacked'">`;
    await open(`SELECT '${markup.replaceAll("'", "''")}' AS "<b>bold</b>", 'javascript:alert(1)' AS source`);
    await run();
    await expect.poll(rows).toEqual([[markup, 'javascript:alert(1)']]);
    expect(await page.getByRole('grid').locator('img, b, a').count()).toBe(0);
    await open(`SELECT "${markup.replaceAll('"', '""')}"`);
    expect(await run()).toContain('onerror');
    expect(await page.title()).toBe('SQL workbench – Scrutineer');
    expect(problems).toEqual([]);
  });

  test.each([
    ['#z=AAAA', 'could not be read'],
    ['#sql=%E0', 'could not be read'],
    ['#example=no-such', 'There is no example “no-such”'],
    ['#tab=pie', 'neither rows nor chart']
  ])('that was cut or altered is said so: %s', async (fragment, sentence) => {
    const { page, run, problems } = bench;
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await expect.poll(() => page.getByRole('alert').first().innerText()).toContain(sentence);
    expect(await run('SELECT 1 AS a')).toMatch(/^1 row in/);
    expect(problems).toEqual([]);
  });

  test('has told nobody of anything', () => {
    expect(foreignRequests).toBe(0);
  });
});
