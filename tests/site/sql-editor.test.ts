import { expect, test } from 'vitest';
import { openPage } from './browser';
import { untilLive } from './home';
import { sqlEditor } from './sql-editor';

test('the editor and what it knows are fetched when SQL is shown, and by no page before', async () => {
  const fetched: string[] = [];
  const scripts: Promise<string>[] = [];
  const { page, problems, close } = await openPage('/questions/observers-over-time/', {
    prepare: async (page) =>
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        fetched.push(pathname);
        if (pathname.endsWith('.js')) scripts.push(response.text());
      })
  });
  const ofEditor = async () => (await Promise.all(scripts)).filter((script) => script.includes('cm-content'));
  const data = () => fetched.filter((path) => /schema\.json|sql-functions\.json/.test(path)).toSorted();
  await untilLive(page);
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  expect(await ofEditor()).toEqual([]);
  expect(data()).toEqual([]);

  await page.getByRole('tab', { name: 'SQL', exact: true }).click();
  await sqlEditor(page.locator('figure')).field.waitFor();
  await page.waitForLoadState('networkidle');
  expect((await ofEditor()).length).toBeGreaterThan(0);
  expect(data().map((path) => path.split('/').at(-1))).toEqual(['schema.json', 'sql-functions.json']);
  expect(problems).toEqual([]);
  await close();
});

test('what is typed before the page’s scripts have run is kept, and typing goes on where it was', async () => {
  const { page, problems, close } = await openPage('/sql/', {
    prepare: (page) =>
      page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          const field = document.querySelector('textarea');
          // As soon as the field and what follows it are there, and so before any script of the page.
          if (!field || !document.querySelector('.keys')) return;
          observer.disconnect();
          field.focus();
          field.setRangeText('-- mine\n', 0, 0, 'end');
        }).observe(document, { childList: true, subtree: true });
      })
  });
  const editor = sqlEditor(page.locator('main'));
  await editor.field.waitFor();
  await page.keyboard.type('-- and more\n');
  expect(await editor.text()).toMatch(/^-- mine\n-- and more\n./);
  expect(problems).toEqual([]);
  await close();
});
