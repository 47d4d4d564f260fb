import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { launchBrowser, openPage } from './browser';
import { untilLive } from './home';

/** A page of somebody else, on an origin of its own, that holds what a reader pasted there. */
async function serveElsewhere(body: string) {
  const page = `<!doctype html><html lang="en"><title>A newspaper</title><h1>A newspaper</h1>${body}</html>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

test('the code that a figure offers shows the same view in a frame on another site, as high as it needs', async () => {
  const { page, close } = await openPage('/questions/stances-over-time/?country=AZE');
  await untilLive(page);
  await page
    .locator('.figure-actions')
    .getByRole('button', { name: /^Share/ })
    .click();
  await page.getByRole('button', { name: 'Height that fits' }).click();
  const code = await page.getByRole('textbox', { name: 'Embed code' }).inputValue();
  const headline = await page.locator('figure h2').innerText();
  await close();
  expect(code).toContain('sandbox="allow-scripts');

  const site = await serveElsewhere(code);
  const context = await (await launchBrowser()).newContext({ viewport: { width: 900, height: 900 } });
  const outside = await context.newPage();
  const wrong: string[] = [];
  outside.on('pageerror', (error) => wrong.push(error.message));
  outside.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await outside.goto(site.address);
  const frame = outside.frameLocator('iframe');
  await expect.poll(() => frame.locator('figure h2').innerText()).toBe(headline);
  expect(await frame.locator('header nav, footer').count()).toBe(0);
  await expect.poll(() => frame.locator('.chart svg').filter({ visible: true }).count()).toBe(1);
  const inside = await frame
    .locator('.embedded')
    .evaluate((element) => element.getBoundingClientRect().height);
  await expect
    .poll(() => outside.locator('iframe').evaluate((element) => element.getBoundingClientRect().height))
    .toBeGreaterThanOrEqual(Math.floor(inside));
  const link = frame.getByRole('link', { name: /at Scrutineer$/ });
  expect(await link.getAttribute('href')).toMatch(/\/questions\/stances-over-time\/\?country=AZE/);
  expect(wrong).toEqual([]);
  await context.close();
  site.close();
});

test('a frame is light or dark as its address says, whatever the reader chose elsewhere', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const { page, close } = await openPage(`/embed/observers-over-time/?theme=${theme}`, {
      colorScheme: theme === 'dark' ? 'light' : 'dark'
    });
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    const [red = 0] = (
      await page.evaluate(() => getComputedStyle(document.body).color.match(/\d+/g) ?? [])
    ).map(Number);
    expect(red > 128, 'ink is light on a dark page').toBe(theme === 'dark');
    await close();
  }
});
