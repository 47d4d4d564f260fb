import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from './browser';
import { figure, openHome, slugs, tab, untilLive } from './home';

const hostile = `<script>document.title = 'hacked'</script>
<img src="data:," onerror="document.title = 'hacked'">
<script src="data:text/javascript,document.title='hacked'"></script>
<base href="https://elsewhere.example/">
<iframe src="https://elsewhere.example/"></iframe>
<object data="https://elsewhere.example/"></object>
<img src="https://elsewhere.example/a.png">`;

/** Puts markup into the page as it travels, as somebody might who found a hole. */
const injectInto = (page: Page) =>
  page.route('**/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', () => `${hostile}</main>`);
    await route.fulfill({ response, body });
  });

test('what is injected into a page neither runs nor asks for anything, and the page still works', async () => {
  const refused: string[] = [];
  const { page, problems, close } = await openPage('/', {
    prepare: async (page) => {
      await page.exposeFunction('refuse', (directive: string) => refused.push(directive));
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
          Reflect.get(globalThis, 'refuse')(event.effectiveDirective)
        )
      );
      await injectInto(page);
    }
  });
  await untilLive(page);
  expect(await page.title()).toMatch(/^Scrutineer/);
  await expect
    .poll(() => [...new Set(refused)].sort())
    .toEqual(['base-uri', 'frame-src', 'img-src', 'object-src', 'script-src-attr', 'script-src-elem']);
  expect(problems.filter((problem) => problem.startsWith('error:'))).toEqual([]);
  await close();
});

test('text does not become code in the page', async () => {
  const { page, close } = await openHome();
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        setTimeout(() => {
          try {
            resolve(String(Reflect.construct(Function, ['return 1'])()));
          } catch (refusal) {
            resolve(refusal instanceof Error ? refusal.name : 'refused');
          }
        })
      )
  );
  expect(outcome).toBe('EvalError');
  await close();
});

test('no request leaves the site, whatever a reader of the first page opens', async () => {
  const { page, problems, close } = await openHome();
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.reload();
  await untilLive(page);
  for (const slug of slugs) {
    await figure(page, slug).locator('svg [data-key]').filter({ visible: true }).first().click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await page.keyboard.press('Escape');
    for (const name of ['Table', 'Sources', 'SQL']) await tab(page, slug, name).click();
  }
  await figure(page, slugs[0]).getByRole('button', { name: 'Run' }).click();
  await figure(page, slugs[0]).getByRole('table', { name: 'Result of the query' }).waitFor();
  expect([...origins].filter((origin) => origin !== 'null')).toEqual([new URL(inject('address')).origin]);
  expect(problems).toEqual([]);
  await close();
});
