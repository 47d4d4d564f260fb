import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { descriptor } from '$lib/dataset/descriptor';
import { folders } from '$lib/questions/folders.server';
import { questionRows } from '$lib/questions/load.server';
import { openPage } from './browser';
import { untilLive } from './home';
import { readHtml } from './html-pages';

const slugs = [...folders.keys()];

describe.each(slugs)('%s', (slug) => {
  test('names its files in its head, and they hold all of its rows', async () => {
    const { document } = readHtml(`questions/${slug}/index.html`);
    const rows = (await questionRows(slug)).length;
    const alternate = async (type: string) => {
      const link = document.querySelector(`link[rel=alternate][type="${type}"]`);
      const page = `${inject('address')}/questions/${slug}/`;
      const response = await fetch(new URL(link?.getAttribute('href') ?? '', page));
      expect(response.status).toBe(200);
      return { path: new URL(response.url).pathname, type: response.headers.get('content-type'), response };
    };
    const csv = await alternate('text/csv');
    expect(csv).toMatchObject({ path: `/questions/${slug}.csv`, type: expect.stringContaining('text/csv') });
    const lines: Record<string, string>[] = parse(await csv.response.text(), { columns: true });
    expect(lines).toHaveLength(rows);
    expect(lines.filter(({ source, version }) => !source || version !== descriptor.version)).toEqual([]);
    const json = await alternate('application/json');
    expect(json.path).toBe(`/questions/${slug}.json`);
    expect(await json.response.json()).toMatchObject({ question: slug, rows: { length: rows } });
  });
});

test('a script in a page reads them, and the links under «Download» lead there', async () => {
  const { page, problems, close } = await openPage('/questions/observers-over-time/');
  await untilLive(page);
  await page
    .locator('.figure-actions')
    .getByRole('button', { name: /^Download/ })
    .click();
  const link = page.locator('.actions-panel').getByRole('link', { name: 'JSON', exact: true });
  const counted = await page.evaluate(
    async (address) => (await (await fetch(address)).json()).rows.length,
    await link.evaluate((element: HTMLAnchorElement) => element.href)
  );
  expect(counted).toBe((await questionRows('observers-over-time')).length);
  expect(problems).toEqual([]);
  await link.click();
  await page.waitForURL('**/questions/observers-over-time.json');
  expect(await page.locator('body').innerText()).toContain('"question": "observers-over-time"');
  await close();
});

test('each address in llms.txt and in the list of questions leads somewhere', async () => {
  const site = inject('address');
  const text = await (await fetch(`${site}/llms.txt`)).text();
  const paths = [...text.matchAll(/\]\((\/[^)#]*)/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(3 * slugs.length);
  const { questions } = (await (await fetch(`${site}/questions.json`)).json()) as {
    questions: Record<'page' | 'csv' | 'json', string>[];
  };
  const listed = questions.flatMap(({ page, csv, json }) => [page, csv, json]);
  const statuses = await Promise.all(
    [...new Set([...paths, ...listed])].map(async (path) => [
      path,
      (await fetch(site + path, { method: 'HEAD' })).status
    ])
  );
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
});
