import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { descriptor } from '$lib/dataset/descriptor';
import { groups } from '$lib/gallery/groups';
import { openPage } from './browser';
import { untilLive } from './home';

/** One question of each group. */
const slugs = groups.map(({ slugs: [first = ''] }) => first);

/** Presses a file's button under «Download»; its name and its bytes. */
async function download(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function openDownloads(slug: string, query = '') {
  const opened = await openPage(`/questions/${slug}/${query}`);
  await untilLive(opened.page);
  await opened.page
    .locator('.figure-actions')
    .getByRole('button', { name: /^Download/ })
    .click();
  return opened;
}

describe.each(slugs)('%s', (slug) => {
  test('as CSV holds the rows and the heads of the table', async () => {
    const { page, problems, close } = await openDownloads(slug, '?country=AZE,KAZ');
    const { name, bytes } = await download(page, 'CSV of the table');
    expect(name).toMatch(new RegExp(`^scrutineer_${slug}_table_.*\\.csv$`));
    const [heads = [], ...rows] = parse(bytes, { bom: true }) as string[][];
    await page.getByRole('tab', { name: 'Table' }).click();
    const table = page.locator('figure table');
    await table.waitFor();
    const shownHeads = await table.locator('thead th').allInnerTexts();
    expect(heads.slice(0, shownHeads.length - 1)).toEqual(shownHeads.slice(0, -1).map((head) => head.trim()));
    const pages = await page.locator('figure .pages').allInnerTexts();
    const shown = await table.locator('tbody tr').count();
    const all = Number(/of ([\d,]+)/.exec(pages.join())?.[1]?.replace(',', '') ?? shown);
    expect(rows).toHaveLength(all);
    const countries = await table.locator('tbody tr td:nth-child(2)').allInnerTexts();
    expect(rows.slice(0, shown).map((row) => row[1])).toEqual(countries);
    expect(problems).toEqual([]);
    await close();
  });

  test('as a picture tells its source, its address and its data version', async () => {
    const { page, problems, close } = await openDownloads(slug);
    const svg = (await download(page, 'SVG')).bytes.toString();
    const words = await page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
      return parsed.querySelector('parsererror') ? null : parsed.documentElement.textContent;
    }, svg);
    expect(words).toMatch(/Source: [\d,]+ documents/);
    expect(words).toContain(`/questions/${slug}/`);
    expect(words).toContain(descriptor.version);
    expect(svg).not.toContain('var(--');
    const png = (await download(page, 'PNG')).bytes;
    const size = await page.evaluate(async (base64) => {
      const response = await fetch(`data:image/png;base64,${base64}`).catch(() => null);
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      return { fetched: response !== null, width: image.naturalWidth, height: image.naturalHeight };
    }, png.toString('base64'));
    expect(size.width).toBeGreaterThan(2000);
    expect(size.height).toBeGreaterThan(600);
    expect(problems.filter((problem) => !problem.includes('data:image/png'))).toEqual([]);
    await close();
  });
});
