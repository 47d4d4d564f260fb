import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/commands/root.js';
import { serveBuild } from '../../src/commands/serve.js';
import { launchBrowser } from './browser';
import { figure, slugs, tab, untilLive } from './home';
import { watchForProblems } from './problems';

const made = ['node_modules', 'build', '.svelte-kit', '.git'].map((name) => join(root, name));
let folder = '';
let served: Awaited<ReturnType<typeof serveBuild>> | undefined;

/** A second build, in a copy of the repository, of a sample of the pages: the first one stays as it is. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scrutineer-sub-path-'));
  await cp(root, folder, { recursive: true, filter: (path) => !made.includes(path) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: '/scrutineer', SAMPLE_PAGES: '20' }
  });
  served = await serveBuild({ folder: join(folder, 'build'), base: '/scrutineer' });
}, 400_000);

afterAll(async () => {
  await served?.close();
  if (basename(folder)) await rm(folder, { recursive: true });
});

test('a build for a sub-path works under it: charts, filters, cards, SQL, codebook, unknown addresses', async () => {
  const address = served?.address ?? '';
  const page = await (await launchBrowser()).newPage();
  const problems = watchForProblems(page, address);
  const paths = new Set<string>();
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'http:') paths.add(pathname);
  });

  await page.goto(`${address}/?org=ots`);
  await untilLive(page);
  await figure(page, 'stations-over-time')
    .locator('svg [data-key$="/ots"]')
    .filter({ visible: true })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('link').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.waitForURL(`${address}/`);
  for (const slug of slugs) await tab(page, slug, 'SQL').click();
  await figure(page, slugs[0]).getByRole('button', { name: 'Run' }).click();
  await figure(page, slugs[0]).getByRole('table', { name: 'Result of the query' }).waitFor();
  await tab(page, slugs[1], 'Sources').click();
  await figure(page, slugs[1]).getByRole('table').waitFor();

  await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click();
  await page.getByRole('heading', { name: 'Data and codebook' }).waitFor();
  expect((await page.request.get(`${address}/data/missions.csv`)).status()).toBe(200);
  expect(await page.getByRole('link', { name: 'missions.csv' }).first().getAttribute('href')).toMatch(
    /^(\/scrutineer\/data|\.)\/missions\.csv$/
  );
  const llms = await (await page.request.get(`${address}/llms.txt`)).text();
  expect(llms).toContain('](/scrutineer/questions/agreement.csv)');
  expect((await page.request.get(`${address}/questions/agreement.csv`)).status()).toBe(200);
  await page.goto(`${address}/nowhere/`);
  await page.getByRole('main').getByRole('link', { name: 'Comparisons', exact: true }).click();
  await page.waitForURL(`${address}/`);

  expect([...paths].filter((path) => !path.startsWith('/scrutineer/'))).toEqual([]);
  expect(problems).toEqual([]);
});
