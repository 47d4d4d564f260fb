import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNotebook } from '$lib/notebook/format/read-notebook';
import { faults } from './axe';
import { openPage, type OpenedPage, type OpenOptions } from './browser';

/** The page on which notebooks are written, as its reader uses it. */
function writingOn(page: Page) {
  const live: FrameLocator = page.frameLocator('iframe');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    live,
    button,
    text: (name: string) => page.getByRole('textbox', { name, exact: true }),
    /** An editor is there before its text: ask until it is. */
    firstText: () => page.getByRole('textbox', { name: 'Cell 1, Text', exact: true }).innerText(),
    /** How each cell is, in words. */
    states: () => page.locator('.cell > .status').allInnerTexts(),
    done: () => page.getByText('All cells are done.').waitFor({ timeout: 45_000 }),
    /** What the rows of the first table say in its first column. */
    organizations: () => live.locator('tbody tr td:nth-of-type(2)').allInnerTexts(),
    bars: () => live.locator('[data-cell="5"] svg rect').count()
  };
}

async function openWriting(fragment = '', options: OpenOptions = {}) {
  const opened = await openPage(`/notebooks/new/${fragment}`, options);
  await opened.page.locator('.cm-content').first().waitFor();
  return { ...opened, ...writingOn(opened.page) };
}

let writing: Awaited<ReturnType<typeof openWriting>>;
beforeAll(async () => (writing = await openWriting()));
afterAll(() => writing.close());

test('begins with a notebook that runs, and brings no TypeScript for it', async () => {
  const { done, states, organizations, bars, problems, page } = writing;
  await done();
  expect(await states()).toEqual(['Done.', 'Done.', 'Done.', 'Done.', 'Done.']);
  const names = await organizations();
  expect(names.slice(0, 1)).toEqual(['ODIHR']);
  expect(await bars()).toBe(names.length);
  expect(await page.getByText('Made by a reader; not checked by Scrutineer').count()).toBe(1);
  const scripts = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ decodedBodySize }) => decodedBodySize)
  );
  expect(scripts.length).toBeGreaterThan(10);
  // The TypeScript compiler has 3.5 MB.
  expect(Math.max(...scripts)).toBeLessThan(1_000_000);
  expect(problems).toEqual([]);
});

test('a query and a chart are written, and follow an input', async () => {
  const { page, live, button, text, done, problems } = writing;
  await button('+ SQL after cell 5').click();
  await text('Cell 6, SQL').fill(
    'SELECT country, count(*)::INTEGER AS votes FROM elections GROUP BY ALL HAVING votes >= ${least} ORDER BY ALL'
  );
  await page.getByRole('group', { name: 'Cell 6', exact: true }).getByLabel('Rows as').fill('countries');
  await button('+ JavaScript after cell 6').click();
  await text('Cell 7, JavaScript').fill(
    "Plot.plot({ ariaLabel: 'votes', marks: [Plot.dot(countries, { x: 'votes', y: 'country' })] })"
  );
  expect((await writing.states())[6]).toMatch(/^Changed, not run yet/);
  await page.keyboard.press('Control+Enter');
  await done();
  const dots = () => live.locator('svg[aria-label="votes"] circle').count();
  const few = await dots();
  const least = live.locator('input[type="number"]');
  await least.fill('8');
  await expect.poll(dots).toBeGreaterThan(few);
  await expect.poll(async () => live.locator('tbody').count()).toBe(2);
  expect(problems).toEqual([]);
});

test('an error is said where it is, with its line, also while the notebook is out of sight', async () => {
  const { button, text, states, page, problems } = writing;
  await button('Write').click();
  await button('+ JavaScript after cell 7').click();
  await text('Cell 8, JavaScript').fill("const rowCount = 1;\nthrow new Error('too few');");
  await page.keyboard.press('Shift+Enter');
  await expect.poll(async () => (await states())[7]).toBe('Line 2: too few');
  await page.getByText('An error in cell 8.').waitFor();
  await expect.poll(() => page.locator('.cm-lintRange-error').allInnerTexts()).toEqual(['throw']);
  await button('Both').click();
  await button('Delete cell 8').click();
  await writing.done();
  expect(problems).toEqual([]);
});

test('cells are moved, folded, deleted, and brought back by undo', async () => {
  const { page, button } = writing;
  const cells = () =>
    page.locator('.cell select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
  await expect.poll(cells).toEqual(['md', 'js', 'js', 'sql', 'js', 'sql', 'js']);
  await button('Move cell 1 down').press('Enter');
  await expect.poll(cells).toEqual(['js', 'md', 'js', 'sql', 'js', 'sql', 'js']);
  // The focus goes with the cell.
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
    );
  await expect.poll(focused).toMatch(/Move cell 2 down/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(cells).toEqual(['js', 'js', 'md', 'sql', 'js', 'sql', 'js']);
  await button('Delete cell 1').click();
  await expect.poll(cells).toEqual(['js', 'md', 'sql', 'js', 'sql', 'js']);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
  await expect.poll(cells).toEqual(['md', 'js', 'js', 'sql', 'js', 'sql', 'js']);
  await button('Fold all').click();
  expect(await page.locator('.cm-content').count()).toBe(0);
  await button('Unfold all').click();
  await page.locator('.cm-content').first().waitFor();
  await writing.done();
});

test('is there again after a reload, and in the list', async () => {
  const { page, text, firstText, done, problems } = writing;
  await page.getByRole('textbox', { name: 'Title' }).fill('Votes by country');
  await text('Cell 1, Text').fill('# Votes');
  await page.waitForURL(/#mine=/);
  await page.reload();
  await done();
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Votes by country');
  await expect.poll(firstText).toBe('# Votes');
  await expect.poll(() => writing.live.locator('h1').innerText()).toBe('Votes');
  await page.getByText('Your notebooks, and files').click();
  const kept = page.getByRole('group', { name: 'Your notebooks' }).getByRole('link');
  await expect.poll(() => kept.allInnerTexts()).toEqual(['Votes by country']);
  expect(problems).toEqual([]);
});

test('is saved as a file that says who made it, and opened from it, not run', async () => {
  const { page, button, firstText, states } = writing;
  await page.getByText('Share, or save as a file').click();
  const download = page.waitForEvent('download');
  await button('Save as a file').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('votes-by-country.html');
  const path = await file.path();
  const saved = readFileSync(path, 'utf8');
  expect(saved).toContain('<!-- Made by a reader; not checked by Scrutineer -->');
  const notebook = readNotebook(saved, new new JSDOM().window.DOMParser());
  expect(notebook.title).toBe('Votes by country');
  expect(notebook.cells.map(({ mode }) => mode)).toEqual(['md', 'js', 'js', 'sql', 'js', 'sql', 'js']);
  expect(notebook.cells[5]?.output).toBe('countries');

  await page.getByLabel('Open a notebook’s HTML file').setInputFiles(path);
  await page.getByText('This notebook came from a file').waitFor();
  expect(await page.locator('iframe').count()).toBe(0);
  await expect.poll(firstText).toBe('# Votes');
  expect(new Set(await states())).toEqual(new Set(['Not running.']));
  await button('Run this notebook').click();
  await writing.done();

  const none = { name: 'none.html', mimeType: 'text/html', buffer: Buffer.from('<p>Hello</p>') };
  await page.getByLabel('Open a notebook’s HTML file').setInputFiles(none);
  await page.getByText(/none\.html was not opened\. The file holds no <notebook>/).waitFor();
  await expect.poll(firstText).toBe('# Votes');
  await button('Delete Votes by country').first().click();
  await page.getByText('“Votes by country” is deleted.').waitFor();
  await button('Put it back').click();
  await page.getByText('is kept again').waitFor();
});

test('its link opens for somebody else, who sees it and runs it only by asking', async () => {
  const link = await writing.page.getByRole('textbox', { name: 'Link to this notebook' }).inputValue();
  const { page, text, firstText, button, done, problems, close } = await openWriting(new URL(link).hash);
  await page.getByText('Nothing of it has been run.').waitFor();
  await expect.poll(firstText).toBe('# Votes');
  await button('Run all').press('Enter');
  await text('Cell 1, Text').press('Control+Enter');
  expect(await page.locator('iframe').count()).toBe(0);
  await text('Cell 1, Text').fill('# Mine');
  await page.waitForURL(/#mine=/);
  await page.reload();
  // What was changed of it is still a stranger's program.
  await page.getByText('Nothing of it has been run.').waitFor();
  await expect.poll(firstText).toBe('# Mine');
  expect(await page.locator('iframe').count()).toBe(0);
  await button('Run this notebook').click();
  await done();
  expect(problems).toEqual([]);
  await close();
});

test('a link of a stranger’s notebook is shown whole before it is opened; a loop is stopped', async () => {
  const cells = `<notebook><title>T</title><script id="1" type="text/markdown">[away](https://example.org/?rows=1)</script><script id="2" type="module">const turn = view(Inputs.button('Turn', { value: 0, reduce: () => setTimeout(() => { for (;;); }, 100) }))</script></notebook>`;
  const { page, live, button, close } = await openWriting(`#n=${encodeURIComponent(cells)}`);
  await button('Run this notebook').click();
  await live.getByRole('link', { name: 'away' }).click();
  await page.getByRole('alert').getByText('https://example.org/?rows=1', { exact: true }).waitFor();
  expect(page.context().pages()).toHaveLength(1);
  await button('Stay here').click();
  await live.getByRole('button', { name: 'Turn' }).click();
  await page.getByText('The notebook does not answer').waitFor({ timeout: 20_000 });
  await button('Stop it').click();
  expect(await page.locator('iframe').count()).toBe(0);
  await button('Run all').click();
  await live.getByRole('link', { name: 'away' }).waitFor();
  await close();
});

test('a copy of ours is edited, TypeScript runs, and Arquero comes where it is named', async () => {
  const opened = await openPage('/notebooks/');
  expect(await opened.page.getByRole('link', { name: 'Write your own' }).getAttribute('href')).toMatch(
    /new\/$/
  );
  await opened.page
    .getByRole('listitem')
    .getByRole('link')
    .filter({ hasText: 'polling stations' })
    .first()
    .click();
  await opened.page.getByRole('link', { name: 'Edit a copy' }).click();
  const { button, text, live } = writingOn(opened.page);
  await opened.page.locator('.cm-content').first().waitFor();
  expect(await opened.page.getByRole('textbox', { name: 'Title' }).inputValue()).toMatch(/ \(copy\)$/);
  await button('+ TypeScript at the beginning').click();
  await text('Cell 1, TypeScript').fill(
    'const answer: number = aq.table({ x: [40, 2] }).rollup({ x: aq.op.sum("x") }).get("x");\ndisplay(`the answer is ${answer}`)'
  );
  await opened.page.keyboard.press('Control+Enter');
  await live.getByText('the answer is 42').waitFor({ timeout: 45_000 });
  expect(opened.problems).toEqual([]);
  await opened.close();
});

test('what a cell comes to stands beside its text, however long the texts are', async () => {
  const { page, text, live, close } = await openWriting('#copy=how-large-are-missions');
  await writingOn(page).done();
  const cell = page.locator('.cell').nth(14);
  await cell.scrollIntoViewIfNeeded();
  await cell.getByRole('textbox').last().focus();
  const id = await cell.getAttribute('data-text');
  const apart = async () => {
    const output = await live.locator(`[data-cell="${id}"]`).boundingBox();
    const written = await cell.boundingBox();
    return Math.abs((output?.y ?? 1e6) - (written?.y ?? 0));
  };
  await expect.poll(apart).toBeLessThan(20);
  expect(await text('Cell 1, Text').count()).toBe(1);
  await close();
});

test('a notebook sees the reader’s own tables only where it is let, and forgets them with its frame', async () => {
  const workbench = await openPage('/sql/');
  const { page } = workbench;
  await page.getByRole('button', { name: 'Your data', exact: true }).click();
  const file = {
    name: 'visits.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('organization,stations\nots,42\n')
  };
  await page.locator('aside input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Load', exact: true }).click();
  await page
    .getByText(/visits/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Notebooks', exact: true }).click();
  await page.getByRole('link', { name: 'Write your own' }).click();
  const { button, text, states, live } = writingOn(page);
  await page.locator('.cm-content').first().waitFor();
  await button('+ SQL after cell 5').click();
  await text('Cell 6, SQL').fill('SELECT stations FROM visits');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await states())[5], { timeout: 45_000 }).toMatch(/visits does not exist/);
  await page.getByLabel('Let it see your own tables').check();
  await writingOn(page).done();
  await expect.poll(() => live.locator('[data-cell="6"] tbody').innerText()).toContain('42');
  await page.getByLabel('Let it see your own tables').uncheck();
  await expect.poll(async () => (await states())[5], { timeout: 45_000 }).toMatch(/visits does not exist/);
  expect(await live.locator('[data-cell="6"] tbody').count()).toBe(0);
  await workbench.close();
});

test.each([
  ['#mine=nothing', 'is not kept in this browser'],
  ['#copy=nothing', '“nothing” did not arrive'],
  ['#z=AAAA', 'could not be read'],
  ['#n=%3Cp%3E', 'no <notebook>']
])('an address that leads nowhere says so, and begins anew: %s', async (fragment, words) => {
  const { page, close } = await openWriting(fragment);
  await page.getByRole('alert').filter({ hasText: words }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('A notebook of my own');
  await close();
});

test.each([
  { viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }
] as const)('can be used by everybody: %j', async (look) => {
  const { page, done, close } = await openWriting('', look);
  await done();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    look.viewport.width
  );
  expect(await faults(page)).toEqual([]);
  await close();
});

test('without scripts the page says what it needs', async () => {
  const { page, close }: OpenedPage = await openPage('/notebooks/new/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('allow them for this page');
  await close();
});
