import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, workbenchOn, type WorkbenchPage } from './workbench-page';

let bench: WorkbenchPage;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.button('Your data').click();
});
afterAll(() => bench.close());

/** Gives the page a file, as a reader picks one. */
async function pick(name: string, content: string): Promise<void> {
  await bench.page
    .locator('aside input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

describe('a file of the reader', () => {
  test('is looked at, loaded, and asked together with our tables', async () => {
    const { page, button, run, rows, problems } = bench;
    await pick('Visits in Baku.csv', 'organization,stations\nots,42\ncis,7\n');
    const name = page.getByLabel('Table name');
    await name.fill('visits');
    await button('Load').click();
    await page
      .getByText(/visits/)
      .first()
      .waitFor();
    await expect
      .poll(() =>
        run(
          'SELECT o.abbreviation, v.stations FROM visits v JOIN organizations o ON o.id = v.organization ORDER BY 2'
        )
      )
      .toMatch(/^2 rows in/);
    await expect.poll(rows).toEqual([
      ['CIS', '7'],
      ['OTS', '42']
    ]);
    expect(problems).toEqual([]);
  });

  test('is not seen by a query that came with a link, until its reader lets it', async () => {
    const { page, button, run, rows } = bench;
    await page.evaluate(() => (location.hash = '#sql=FROM+visits+LIMIT+1'));
    await page.getByText('It does not see your own tables.').waitFor();
    expect(await run()).toMatch(/Table with name visits does not exist/);
    await button('Let it see them').click();
    expect(await run()).toMatch(/^1 row in/);
    await expect.poll(rows).toEqual([['ots', '42']]);
  });

  test('that is broken says what is wrong and where, and loads nothing', async () => {
    const { page, button, problems } = bench;
    await pick('ragged.csv', `a,b\n${'1,2\n'.repeat(3000)}1,2,3,4\n`);
    await page
      .getByText(/ragged\.csv/)
      .first()
      .waitFor();
    await button('Load').click();
    await page
      .getByText(/line 3,?002/)
      .first()
      .waitFor();
    await button('Tables').click();
    expect(await page.locator('summary', { hasText: 'ragged' }).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('is there again after a reload where its reader keeps it, and gone where it is removed', async () => {
    const { page, button, problems } = bench;
    await button('Your data').click();
    await page.getByRole('checkbox', { name: /Keep in this browser/ }).check();
    // The box is ticked at once; the file is kept a moment later.
    await page.waitForFunction(() => localStorage.getItem('scrutineer:own-tables') === '1');
    await page.reload();
    const after = workbenchOn(page);
    const asked = 'SELECT sum(stations) AS stations FROM visits';
    expect(await after.run(asked)).toMatch(/^1 row in/);
    expect(await after.editor.innerText()).toBe(asked);
    await expect.poll(after.rows).toEqual([['49']]);
    await after.button('Your data').click();
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    // What was made of it is still shown, and what its grid asks about it stays where no link's query runs.
    await page.getByRole('columnheader', { name: 'stations' }).getByRole('button').first().click();
    await expect.poll(after.rows).toEqual([['49']]);
    await page.evaluate(() => (location.hash = '#sql=FROM+result.shown'));
    await page.getByText('This query came with a link').waitFor();
    expect(await after.run()).toMatch(/does not exist/);
    expect(await after.run('FROM visits')).toMatch(/does not exist/);
    expect(problems).toEqual([]);
  });
});
