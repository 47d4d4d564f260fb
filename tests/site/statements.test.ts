import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { unzipTexts } from '$lib/own-missions/zip';
import { faults } from './axe';
import { openPage } from './browser';
import { overflows } from './home';

/** What a browser keeps of a statement is left behind with a tab of its own. */
const fresh = { prepare: async () => undefined };
const text = readFileSync('tests/statements/dev/a-01-ots-before-the-vote.txt', 'utf8');

const field = (page: Page) => page.getByLabel('The statement’s text, in English');
const read = (page: Page) => page.getByRole('button', { name: 'Read', exact: true }).click();
const result = (page: Page) => page.getByRole('region', { name: 'What the rules read' });
/** What is proposed for a table, by what it says first. */
const proposal = (page: Page, lead: string) =>
  result(page).getByRole('listitem').filter({ hasText: lead }).first();

test('without scripts an invented statement stands there, read: its words marked, and what they give', async () => {
  const { page, status, close } = await openPage('/statements/', { javaScriptEnabled: false });
  expect(status).toBe(200);
  expect(await page.locator('noscript').innerText()).toContain('the page needs scripts');
  expect(await page.getByText('Invented for this page').count()).toBe(1);
  expect(await page.locator('mark', { hasText: 'Organization of Turkic States' }).count()).toBeGreaterThan(0);
  const row = page.getByRole('listitem').filter({ hasText: 'Kyrgyzstan, 11 Mar 2029, Parliamentary' });
  expect(await row.count()).toBe(1);
  await close();
});

test('a statement is pasted, read, accepted, corrected, kept and downloaded; nothing is sent', async () => {
  const { page, problems, close } = await openPage('/statements/', fresh);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  await field(page).fill(text);
  await read(page);
  await proposal(page, 'Uzbekistan, 23 May 2028, Presidential').waitFor();
  expect(await page.getByText('Invented for this page').count()).toBe(0);
  await result(page)
    .getByRole('button', { name: /^Accept all \d+ of the text$/ })
    .click();
  await page.getByText(/^5 cells to fill in$/).waitFor();

  for (const [column, value] of Object.entries({ publisher: 'Example Press', origin: 'Example Press' }))
    await page.locator(`#sources-0-${column}`).fill(value);
  for (const [column, value] of Object.entries({ role: 'media', type: 'news', carrier: 'publisher' }))
    await page.locator(`#sources-0-${column}`).selectOption(value);
  await page.getByText('Nothing to mend: these rows hold beside ours.').waitFor();

  const legal = proposal(page, 'Legal framework, Neutral');
  await legal.getByRole('button', { name: /^Correct/ }).click();
  await legal.getByLabel('Summary (required)').fill('The mission heard of changes of the election code.');
  await proposal(page, 'Campaign, Neutral')
    .getByRole('button', { name: /^Reject/ })
    .click();
  await proposal(page, 'Campaign, Neutral').getByText('Rejected.').waitFor();
  await page.reload();
  await proposal(page, 'Campaign, Neutral').getByText('Rejected.').waitFor();
  expect(await field(page).inputValue()).toBe(text);
  await legal.getByRole('button', { name: /^Correct/ }).click();
  expect(await legal.getByLabel('Summary (required)').inputValue()).toBe(
    'The mission heard of changes of the election code.'
  );
  await page.getByText('Nothing to mend: these rows hold beside ours.').waitFor();

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as rows' }).click();
  const files = unzipTexts(readFileSync(await (await waiting).path()));
  expect(files.get('missions.csv')).toContain(
    '\nUZB-2028-05-23-presidential/ots,UZB-2028-05-23-presidential,ots,'
  );
  expect(files.get('findings.csv')).toContain('The mission heard of changes of the election code.');
  expect(files.get('findings.csv')).not.toContain(',campaign,');

  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await overflows(page)).toBe(false);
  expect(sent).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('text and rows lead to each other, by keys too', async () => {
  const { page, problems, close } = await openPage('/statements/', fresh);
  const row = page.getByRole('listitem').filter({ hasText: 'Kyrgyzstan, 11 Mar 2029, Parliamentary' });
  const words = page.locator('mark.on');
  await row.getByRole('button', { name: /^Show in the text/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => words.first().innerText()).toContain('parliamentary elections');
  await page.locator('[data-at]', { hasText: 'Organization of Turkic States' }).first().click();
  const focused = page.locator('li:has(button:focus)');
  await expect.poll(() => focused.innerText()).toContain('Organization of Turkic States');
  expect(problems).toEqual([]);
  await close();
});

test('what cannot be read is told in a sentence, and the text stays', async () => {
  const { page, problems, close } = await openPage('/statements/', fresh);
  await field(page).waitFor();
  await read(page);
  await page.getByText('There is no text yet: paste one, or pick a file.').waitFor();
  const french =
    'La mission a visité soixante bureaux de vote dans la capitale et dans les régions du pays. '.repeat(3);
  await field(page).fill(french);
  await read(page);
  await page.getByText('This does not seem to be English').waitFor();
  await page.getByRole('button', { name: 'Read it all the same' }).click();
  await result(page).waitFor();
  expect(await field(page).inputValue()).toBe(french);
  await field(page).fill('Observers visited the stations of the city. '.repeat(8000));
  await read(page);
  await page.getByText('up to 300000 are read').waitFor();
  await page.setInputFiles('input[type=file]', {
    name: 'a.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0, 0])
  });
  await page.getByText('a.png is neither text, HTML, Word (.docx) nor PDF.').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('cards say whether our rows agree, and a second document joins the draft of the first', async () => {
  const { page, problems, close } = await openPage('/statements/', fresh);
  const acceptAll = () =>
    result(page)
      .getByRole('button', { name: /^Accept all \d+ of the text$/ })
      .click();
  await field(page).fill(
    'OTS observers in Azerbaijan\n\nThe observers of the Organization of Turkic States (OTS) visited 23 polling stations at the presidential election of 7 February 2024 in Azerbaijan.'
  );
  await read(page);
  await proposal(page, 'Polling stations visited, 23')
    .getByText(/^Differs\. Scrutineer has: 22, reported/)
    .waitFor();
  await acceptAll();
  await proposal(page, 'Polling stations visited, 23').getByText('Accepted.').waitFor();
  await page.getByRole('button', { name: 'Another statement' }).click();
  await field(page).fill(
    'News of the vote\n\nOTS observers visited 25 polling stations at the presidential election of 7 February 2024 in Azerbaijan.'
  );
  await read(page);
  await page.getByLabel('Rows that you accept go into').selectOption('AZE-2024-02-07-presidential/ots');
  await acceptAll();
  await page.getByText('The draft holds 1 row of other documents, too').waitFor();
  expect(
    await page
      .locator('[id^="sources-"][id$="-title"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  ).toEqual(['OTS observers in Azerbaijan', 'News of the vote']);
  expect(await faults(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
