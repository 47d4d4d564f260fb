import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser';
import links from './published-links.json';
import { shownView, type ShownView } from './shown-view';

/**
 * Addresses as they have been published, each with what it showed. A link of ours keeps its word: what stands in that file is
 * never changed so that a test passes, and a new kind of address is added to it.
 */
const published: readonly { link: string; shows: ShownView }[] = links;

describe('an address that was published opens the same view', () => {
  test.each(published)('$link', async ({ link, shows }) => {
    const { page, status, problems, close } = await openPage(link);
    expect(status).toBe(200);
    await page.mouse.move(300, 300);
    await expect.poll(() => shownView(page)).toEqual(shows);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

/** Addresses that programs ask for, and what kind of file each gives. */
const files = {
  '/data/datapackage.json': 'application/json',
  '/data/missions.csv': 'text/csv',
  '/data/missions.parquet': 'application/vnd.apache.parquet',
  '/data/sources.json': 'application/json',
  '/elections/AZE-2024-02-07-presidential.json': 'application/json',
  '/questions/observers-over-time.csv': 'text/csv',
  '/questions/observers-over-time.json': 'application/json',
  '/questions.json': 'application/json',
  '/questions/observers-over-time/thumbnail.svg': 'image/svg+xml',
  '/questions/observers-over-time/preview.png': 'image/png',
  '/countries/AZE/preview.png': 'image/png',
  '/organizations/ots/preview.png': 'image/png',
  '/board/azerbaijan-2003-2025/preview.png': 'image/png',
  '/preview.png': 'image/png',
  '/contribute/template.zip': 'application/zip',
  '/changes/atom.xml': 'application/',
  '/llms.txt': 'text/plain'
};

test.each(Object.entries(files))('%s is still a file of its kind', async (path, type) => {
  const response = await fetch(inject('address') + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(200);
});
