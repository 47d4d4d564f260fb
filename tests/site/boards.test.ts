import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { boardMarks, fragment, untilDrawn } from './board-page';
import { openPage } from './browser';

const six = [
  'Same election, different verdicts',
  'Conclusions over time',
  'Observers over time',
  'Polling stations visited over time',
  'Findings over time',
  'Whom missions met before the vote'
];
const text = 'Read with care: <script>alert(1)</script>\n\nTwice.';

/** The board that is composed by mouse, and again by keys. */
const composed =
  '#title=Who+came+to+Kazakhstan&columns=2&country=KAZ&figure=stances-over-time;wide&figure=same-election-different-verdicts' +
  '&figure=observers-over-time&figure=stations-over-time&figure=findings-over-time&figure=whom-they-met' +
  '&text=Read+with+care%3A+%3Cscript%3Ealert(1)%3C%2Fscript%3E%0A%0ATwice.&v=';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const tools = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

async function composeByMouse(page: Page): Promise<void> {
  for (const name of six) await button(page, `Add: ${name}`).first().click();
  await button(page, 'Add a text').click();
  await page.getByRole('textbox', { name: 'Text at place 7' }).fill(text);
  await page.getByRole('textbox', { name: 'Title' }).fill('Who came to Kazakhstan');
  await button(page, 'Two columns').click();
  await button(page, 'Move Conclusions over time').hover();
  await page.mouse.down();
  const order = page.getByRole('list', { name: 'Order of the parts' });
  const first = await order.getByRole('listitem').first().boundingBox();
  await page.mouse.move((first?.x ?? 0) + 20, (first?.y ?? 0) + 8, { steps: 12 });
  // What is dragged is seen under the pointer, and not in its place.
  await order
    .locator('li')
    .first()
    .filter({ hasText: 'Conclusions over time' })
    .waitFor({ state: 'attached' });
  await page.mouse.up();
  await tools(page, 'Conclusions over time, place 1 of 7')
    .getByRole('button', { name: 'Both columns' })
    .click();
  await page.locator('summary', { hasText: 'Countries' }).click();
  await page.getByRole('checkbox', { name: /^Kazakhstan/ }).check();
}

async function composeByKeys(page: Page): Promise<void> {
  const press = async (name: string | RegExp, within = page.locator('main')) => {
    await within.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await page.getByRole('textbox', { name: 'Title' }).focus();
  await page.keyboard.type('Who came to Kazakhstan');
  await press('Two columns');
  for (const name of six) {
    await page.getByRole('searchbox', { name: 'Add a chart' }).fill('');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await press('Add a text');
  await page.getByRole('textbox', { name: 'Text at place 7' }).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await button(page, 'Move Conclusions over time').focus();
  for (const key of ['Enter', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await press('Both columns', tools(page, 'Conclusions over time, place 1 of 7'));
  await page.locator('summary', { hasText: 'Countries' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: 'Search countries' }).focus();
  await page.keyboard.type('Kazakhstan');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
}

describe('a board of six', () => {
  test('composed by mouse and again by keys it has one link, and shows a new reader the same marks', async () => {
    const made = await openPage('/board/');
    await composeByMouse(made.page);
    const link = fragment(made.page);
    expect(link.slice(0, composed.length)).toBe(composed);
    expect(link.slice(composed.length)).toMatch(/^\d{4}\.\d+\.\d+$/);

    const again = await openPage('/board/');
    await composeByKeys(again.page);
    await expect.poll(() => fragment(again.page)).toBe(link);
    expect(again.problems).toEqual([]);
    await again.close();

    const { page, problems, close } = await openPage(`/board/${link}`);
    await untilDrawn(page, 6);
    const marks = await boardMarks(page);
    await expect.poll(() => boardMarks(made.page)).toEqual(marks);
    expect(made.problems).toEqual([]);
    await made.close();
    expect(await page.title()).toBe('Who came to Kazakhstan – a reader’s board – Scrutineer');
    expect(await page.getByText('Made by a reader; not checked by Scrutineer').count()).toBe(1);
    expect(await page.locator('.words').innerText()).toBe(text);
    expect(problems).toEqual([]);
    await close();
  });

  test('what was done is taken back and done again, by buttons and by keys', async () => {
    const { page, problems, close } = await openPage(
      '/board/#figure=agreement&figure=whom-they-met&v=2026.11.2'
    );
    await button(page, 'Edit this board').click();
    await tools(page, 'Whom missions met before the vote, place 2 of 2')
      .getByRole('button', { name: 'Move up' })
      .click();
    expect(fragment(page)).toBe('#figure=whom-they-met&figure=agreement&v=2026.11.2');
    await tools(page, 'Whom missions met before the vote, place 1 of 2')
      .getByRole('button', { name: 'Remove' })
      .click();
    expect(fragment(page)).toBe('#figure=agreement&v=2026.11.2');
    await button(page, 'Undo').click();
    expect(fragment(page)).toBe('#figure=whom-they-met&figure=agreement&v=2026.11.2');
    await page.keyboard.press('Control+z');
    expect(fragment(page)).toBe('#figure=agreement&figure=whom-they-met&v=2026.11.2');
    await page.keyboard.press('Control+Shift+z');
    expect(fragment(page)).toBe('#figure=whom-they-met&figure=agreement&v=2026.11.2');
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a figure goes onto a board', () => {
  test('from its own page in its view, and onto the board that was made last', async () => {
    const { page, problems, close } = await openPage(
      '/questions/observers-over-time/?country=AZE&show=observers-over-time.long-term'
    );
    await button(page, /^Add to a board/).click();
    await page.getByRole('link', { name: 'Begin a board with this figure' }).click();
    await untilDrawn(page, 1);
    expect(fragment(page)).toMatch(/^#figure=observers-over-time;country=AZE;show=long-term&v=/);
    await page.getByText('This chart alone: Azerbaijan.').waitFor();
    await button(page, 'Edit this board').click();
    await button(page, 'Two columns').click();

    await page.goto(`${inject('address')}/countries/KAZ/`);
    await page.mouse.move(200, 300);
    const figure = page.locator('#findings-over-time');
    await figure.getByRole('button', { name: /^Add to a board/ }).click();
    await figure.getByRole('link', { name: 'Add to your board without a title' }).click();
    await untilDrawn(page, 2);
    expect(fragment(page)).toMatch(
      /^#columns=2&figure=observers-over-time;country=AZE;show=long-term&figure=findings-over-time;country=KAZ(;show=[a-z-]+)?&v=/
    );
    expect(problems).toEqual([]);
    await close();
  });

  test('a filter of the board stands over the chart’s own, which holds again without it', async () => {
    const { page, problems, close } = await openPage(
      '/board/#country=KAZ&figure=observers-over-time;country=AZE'
    );
    await untilDrawn(page, 1);
    const headline = () => page.locator('.board figure h2').innerText();
    const ofKazakhstan = await headline();
    await button(page, 'Remove Kazakhstan').click();
    await expect.poll(headline).not.toBe(ofKazakhstan);
    const ofAzerbaijan = await headline();
    for (const [country, expected] of [
      ['KAZ', ofKazakhstan],
      ['AZE', ofAzerbaijan]
    ]) {
      const alone = await openPage(`/questions/observers-over-time/?country=${country}`);
      await expect.poll(() => alone.page.locator('figure h2').first().innerText()).toBe(expected);
      await alone.close();
    }
    expect(problems).toEqual([]);
    await close();
  });
});
