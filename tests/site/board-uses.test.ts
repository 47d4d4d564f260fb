import { describe, expect, inject, test } from 'vitest';
import { faults } from './axe';
import { boardMarks, chartAt, fragment, untilDrawn } from './board-page';
import { openPage } from './browser';
import { overflows } from './home';

const two =
  '#title=Two+charts&columns=2&country=KAZ&figure=observers-over-time;wide&figure=stances-over-time&text=Words.&v=2026.11.2';

describe('a board is', () => {
  test('presented part by part, and ended by Escape', async () => {
    const { page, problems, close } = await openPage(`/board/${two}`);
    await untilDrawn(page, 2);
    await page.getByRole('button', { name: 'Present' }).click();
    const place = page.getByRole('status').filter({ hasText: / of 3$/ });
    expect(await place.innerText()).toBe('1 of 3');
    expect(await chartAt(page, 1).isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    expect(await place.innerText()).toBe('2 of 3');
    expect(await chartAt(page, 0).isVisible()).toBe(false);
    await chartAt(page, 1).locator('svg [data-key]:visible').first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await place.innerText()).toBe('2 of 3');
    await page.getByRole('group', { name: 'Board: Two charts' }).focus();
    await page.keyboard.press('End');
    expect(await page.getByText('Words.', { exact: true }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await place.count()).toBe(0);
    expect(await chartAt(page, 0).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('printed with its filters, charts, texts and address, without what only a screen needs', async () => {
    const { page, problems, close } = await openPage(`/board/${two}`);
    await untilDrawn(page, 2);
    await page.getByRole('button', { name: 'Edit this board' }).click();
    await page.getByRole('textbox', { name: 'Title' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const controls = 'button:not(.said), input, select, textarea';
    expect(await page.locator(`main :is(${controls}):visible`).count()).toBe(0);
    expect(await page.locator('.state').innerText()).toMatch(/^\d+ of [\d,]+ missions in view\s+Kazakhstan$/);
    expect(await chartAt(page, 0).locator('figcaption').innerText()).toMatch(
      /Source: \d+ documents of missions/
    );
    expect(await chartAt(page, 0).innerText()).not.toContain('show all');
    expect(await page.getByText('Words.', { exact: true }).isVisible()).toBe(true);
    expect(await page.locator('.printed').innerText()).toContain(`/board/${two}`);
    expect(await page.getByText('Made by a reader; not checked by Scrutineer').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    expect(problems).toEqual([]);
    await close();
  });

  test('embedded whole on another site, where it tells its height and who made it', async () => {
    const { page, problems, close } = await openPage(`/embed/board/?theme=dark${two}`, {
      prepare: (page) =>
        page.addInitScript(() =>
          addEventListener('message', ({ data }) => {
            if (data.type === 'scrutineer:height') document.documentElement.dataset.told = data.height;
          })
        )
    });
    await untilDrawn(page, 2);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('header nav, footer').count()).toBe(0);
    expect(await page.getByText('Made by a reader; not checked by Scrutineer').isVisible()).toBe(true);
    await expect
      .poll(async () => Number(await page.locator('html').getAttribute('data-told')))
      .toBeGreaterThan(600);
    await page.getByRole('tab', { name: 'Table' }).first().click();
    await page.getByRole('table').first().waitFor();
    expect(fragment(page)).toContain('figure=observers-over-time;tab=table;wide');
    expect(problems).toEqual([]);
    await close();
  });

  test('found without fault by axe, light and dark, while it is read and while it is edited, and fits a phone', async () => {
    const { page, problems, close } = await openPage(`/board/${two}`);
    await untilDrawn(page, 2);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Edit this board' }).click();
    await page.getByRole('searchbox', { name: 'Add a chart' }).waitFor();
    await page.getByRole('button', { name: 'Share this board' }).click();
    await page.getByText('The whole board is in the link').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflows(page)).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a board that was opened', () => {
  const board = '/board/#figure=who-observes-whom&figure=agreement&v=2026.11.2';

  test('shows its first chart as the question’s page has it before its own is there, and says what could not be fetched', async () => {
    const rows = '**/data/rows/who-observes-whom-*.json';
    const { page, problems, close } = await openPage(board, {
      prepare: (page) => page.route(rows, (route) => setTimeout(() => void route.abort(), 1500))
    });
    await page.locator('[data-first-chart] figure svg [data-key]:visible').first().waitFor();
    await page.getByText('“Who observes whom” could not be fetched').waitFor();
    await page.unroute(rows);
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilDrawn(page, 2);
    expect(await page.locator('[data-first-chart]').count()).toBe(0);
    expect(problems.filter((problem) => !/ERR_FAILED|rows\/who-observes-whom/.test(problem))).toEqual([]);
    await close();
  });

  test('is lent no chart of its question where filters stand in its query', async () => {
    const lent: string[] = [];
    const note = (address: string) => address.includes('/embed/') && lent.push(address);
    const { page, problems, close } = await openPage('/board/?country=AZE#figure=who-observes-whom', {
      prepare: async (page) => void page.on('request', (request) => note(request.url()))
    });
    await untilDrawn(page, 1);
    expect(lent).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  test('stays in the address when a reader skips to the content', async () => {
    const { page, problems, close } = await openPage(board);
    await untilDrawn(page, 2);
    await page.getByRole('link', { name: 'Skip to content' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(fragment(page)).toBe(board.slice(board.indexOf('#')));
    expect(await page.locator('.board figure').count()).toBe(2);
    expect(problems).toEqual([]);
    await close();
  });

  test('shows the board that another address holds, once that is opened in its place', async () => {
    const { page, problems, close } = await openPage(board);
    await untilDrawn(page, 2);
    await page.evaluate(() => (location.hash = '#figure=whom-they-met'));
    await expect.poll(() => page.locator('.board figure').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('.board figure').count()).toBe(2);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('our boards', () => {
  test.each(['azerbaijan-2003-2025', 'regional-organizations-and-odihr'])(
    '%s stands in the HTML, and is copied whole',
    async (slug) => {
      const still = await openPage(`/board/${slug}/`, { javaScriptEnabled: false });
      const charts = await still.page.locator('.board figure.question').count();
      expect(charts).toBe(6);
      for (let place = 0; place < charts; place++)
        expect(await chartAt(still.page, place).locator('svg [data-key]').count()).toBeGreaterThan(5);
      await still.close();

      const { page, problems, close } = await openPage(`/board/${slug}/`);
      await page.mouse.move(300, 300);
      await expect
        .poll(() => page.getByRole('link', { name: 'Edit a copy' }).getAttribute('href'))
        .toContain('#title=');
      const headlines = () => page.locator('.board figure h2').allInnerTexts();
      const ours = await headlines();
      await page.getByRole('link', { name: 'Edit a copy' }).click();
      await untilDrawn(page, charts);
      expect(await headlines()).toEqual(ours);
      await page.getByText(/^A copy of .*, unchanged\.$/).waitFor();
      await expect.poll(async () => (await boardMarks(page)).every((marks) => marks.length > 5)).toBe(true);
      expect(fragment(page).length + inject('address').length).toBeLessThan(2000);
      expect(problems).toEqual([]);
      await close();
    }
  );
});
