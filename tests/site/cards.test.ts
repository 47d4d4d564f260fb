import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { figure, openHome, slugs, type Slug } from './home';

const figures = readTable('figures');
const findings = readTable('findings').filter(({ kind }) => kind === 'finding');
const sources = new Map(readTable('sources').map((source) => [source.id, source]));

const card = (page: Page) => page.getByRole('dialog');
const mark = (page: Page, slug: Slug, key: string) =>
  figure(page, slug).locator(`svg [data-key="${key}"]`).filter({ visible: true });

/** The mark or the like that has the focus. */
const focusedKey = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-key'));

test('a click on a mark opens its mission: each claim with status, precision, note and source', async () => {
  const { page, problems, close } = await openHome('?org=cis&country=AZE');
  const mission = 'AZE-2024-02-07-presidential/cis';
  await mark(page, 'observers-over-time', mission).click();
  await card(page).getByRole('listitem').first().waitFor();
  expect(await card(page).getByRole('heading').allInnerTexts()).toEqual([
    'CIS, Azerbaijan, 7 Feb 2024: 13–169 observers (accredited)',
    'Commonwealth of Independent States observer mission'
  ]);

  const claims = figures.filter((claim) => claim.mission === mission && /^observers-/.test(claim.measure));
  expect(claims.length).toBeGreaterThan(2);
  const said = await card(page).getByRole('listitem').allInnerTexts();
  expect(said).toHaveLength(claims.length);
  for (const claim of claims) {
    const precision = { exact: '', about: 'about ', 'at-least': 'at least ' }[claim.precision];
    const [words] = said.filter((words) => words.startsWith(`${precision}${claim.value} `));
    expect(words).toContain(`, ${claim.status}`);
    expect(words).toContain(claim.note ?? '');
    const source = sources.get(claim.source);
    expect(words).toContain(`${source?.title}, ${source?.publisher}`);
    const link = card(page).getByRole('link', { name: source?.title });
    expect(await link.getAttribute('href')).toBe(`/sources/${claim.source}/`);
    expect(source?.url).toMatch(/^https:\/\//);
    expect(await card(page).locator(`a[href="${source?.url}"]`).count()).toBeGreaterThan(0);
  }

  await card(page).getByRole('button', { name: 'Close' }).click();
  await card(page).waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await close();
});

test('by keyboard: Tab leads to a chart, arrows to its marks, Enter opens one, Escape leads back', async () => {
  const { page, problems, close } = await openHome('?org=ots');
  await figure(page, 'stations-over-time').getByRole('tab', { name: 'Chart' }).focus();
  const chart = figure(page, 'stations-over-time').getByLabel(/^Dot charts of polling stations/);
  for (let i = 0; i < 10 && !(await chart.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab');

  await page.keyboard.press('ArrowRight');
  const first = await focusedKey(page);
  await page.keyboard.press('ArrowRight');
  const second = await focusedKey(page);
  expect(second).toMatch(/\/ots$/);
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedKey(page)).toBe(first);
  await page.keyboard.press('End');
  const last = await focusedKey(page);
  await page.keyboard.press('Home');
  expect(await focusedKey(page)).toBe(first);
  expect(last).not.toBe(first);

  await page.keyboard.press('Enter');
  await card(page).getByRole('link').first().waitFor();
  expect(await card(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(
    /^\/elections\/[^/]+\/ots\/$/
  );
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  expect(await focusedKey(page)).toBe(first);
  await page.keyboard.press('ArrowRight');
  expect(await focusedKey(page)).toBe(second);
  expect(problems).toEqual([]);
  await close();
});

test('a tap opens a card on a phone, which leaves room for the page', async () => {
  const viewport = { width: 360, height: 780 };
  const { page, problems, close } = await openHome('?org=ots', { viewport, hasTouch: true });
  await figure(page, 'stations-over-time')
    .locator('svg [data-key$="/ots"]')
    .filter({ visible: true })
    .first()
    .tap();
  await card(page).getByRole('link').first().waitFor();
  const box = await card(page).boundingBox();
  expect(box?.width).toBe(360);
  expect(box?.height).toBeLessThanOrEqual(780 * 0.6);
  await card(page).getByRole('button', { name: 'Close' }).tap();
  await card(page).waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await close();
});

test('a bar leads to the findings that it counts, each with its source', async () => {
  const { page, problems, close } = await openHome();
  await mark(page, 'findings-over-time', 'ots|2023|positive').click();
  const counted = findings.filter(
    ({ mission, polarity }) => /-2023-.*\/ots$/.test(`-${mission.slice(4)}`) && polarity === 'positive'
  );
  await card(page).getByRole('listitem').first().waitFor();
  expect(await card(page).getByRole('heading').first().innerText()).toBe(
    `OTS, 2023: ${counted.length} positive`
  );
  const said = await card(page).getByRole('listitem').allInnerTexts();
  expect(said).toHaveLength(counted.length);
  for (const { summary } of counted) expect(said.join('\n')).toContain(summary);
  expect(await card(page).getByRole('listitem').locator('a[href^="/sources/"]').count()).toBe(counted.length);
  expect(problems).toEqual([]);
  await close();
});

test('a bar of many elections shows the first ones, and more on demand, without losing the focus', async () => {
  const { page, problems, close } = await openHome();
  await mark(page, 'findings-over-time', 'eu-eom|2023|negative').click();
  const more = card(page).getByRole('button', { name: /^Show \d+ more election/ });
  await more.waitFor();
  const before = await card(page).getByRole('listitem').count();
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => card(page).getByRole('listitem').count()).toBeGreaterThan(before);
  expect(await card(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('a cell of the theme grid leads to its findings, an empty one says what emptiness means', async () => {
  const { page, problems, close } = await openHome('?org=ots&show=findings-over-time.themes');
  const cells = figure(page, 'findings-over-time').locator('svg [data-key*="|"]').filter({ visible: true });
  const keys = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-key') ?? ''));
  const of = (key: string) => findings.filter(({ theme, mission }) => `${theme}|${mission}` === `${key}/ots`);

  const full = keys.find((key) => of(key).length > 1) ?? '';
  await mark(page, 'findings-over-time', full).click();
  await card(page).getByRole('listitem').first().waitFor();
  expect(await card(page).getByRole('listitem').count()).toBe(of(full).length);
  expect(await card(page).getByRole('listitem').locator('a[href^="/sources/"]').count()).toBe(
    of(full).length
  );

  const empty = keys.find((key) => of(key).length === 0) ?? '';
  await mark(page, 'findings-over-time', empty).click();
  await card(page).getByText('No finding here in what we read').waitFor();
  expect(await card(page).getByRole('heading').innerText()).toMatch(/: none in what we read$/);
  expect(problems).toEqual([]);
  await close();
});

test.each([
  {
    failure: 'no connection',
    answer: null,
    sentence: /did not arrive: check the connection and try again\./
  },
  {
    failure: 'a page of somebody else',
    answer: { status: 200, body: '<h1>Pay for your Wi-Fi</h1>' },
    sentence: /did not arrive whole: try again later\./
  },
  { failure: 'status 503', answer: { status: 503 }, sentence: /the server answered 503\): try again later\./ }
])('where the sources do not arrive ($failure) one sentence says so, and trying again works', async (c) => {
  const { page, close } = await openHome('?org=cis&country=AZE');
  const address = '**/elections/*.json';
  await page.route(address, (route) => (c.answer ? route.fulfill(c.answer) : route.abort()));
  await mark(page, 'observers-over-time', 'AZE-2024-02-07-presidential/cis').click();
  const again = card(page).getByRole('button', { name: 'Try again' });
  await again.waitFor();
  expect(await card(page).locator('p').allInnerTexts()).toEqual([expect.stringMatching(c.sentence)]);
  await again.click();
  await again.waitFor();
  await page.unroute(address);
  await again.press('Enter');
  await card(page).getByRole('link').first().waitFor();
  expect(await card(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await close();
});

test('a row of the table opens the same card, and closing leads back to the row', async () => {
  const { page, problems, close } = await openHome('?org=cis&country=AZE&tab=observers-over-time.table');
  const row = figure(page, 'observers-over-time').getByRole('row', { name: /7 Feb 2024/ });
  await row.getByRole('button', { name: /Sources/ }).press('Enter');
  await card(page).getByRole('link').first().waitFor();
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  expect(await row.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('a card stays as it was opened while filters change, and leads back to its figure', async () => {
  const { page, problems, close } = await openHome();
  const chart = figure(page, 'observers-over-time').locator('.chart');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  const key = await chart.locator(':focus').getAttribute('data-key');
  await page.keyboard.press('Enter');
  await card(page).getByRole('link').first().waitFor();
  const before = await card(page).innerText();
  await page.getByRole('button', { name: /^Azerbaijan, Kazakhstan/ }).click();
  expect(key).not.toMatch(/^(AZE|KAZ|KGZ|TUR|UZB)/);
  await mark(page, 'observers-over-time', key ?? '').waitFor({ state: 'detached' });
  expect(await card(page).innerText()).toBe(before);
  await card(page).getByRole('button', { name: 'Close' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('observers-over-time-tab-chart');
  expect(problems).toEqual([]);
  await close();
});

test('one card is open at a time, whichever figure its mark is in', async () => {
  const { page, problems, close } = await openHome('?org=ots');
  for (const slug of slugs) {
    await figure(page, slug).locator('.chart').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card(page).getByRole('link').first().waitFor();
    await expect
      .poll(() => card(page).evaluateAll((cards) => cards.map((card) => card === document.activeElement)))
      .toEqual([true]);
  }
  await page.keyboard.press('Escape');
  expect(await focusedKey(page)).toContain('|');
  expect(problems).toEqual([]);
  await close();
});
