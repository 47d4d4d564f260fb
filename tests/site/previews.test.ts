import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readyBoards } from '$lib/board/ready-boards';
import { table } from '$lib/dataset/lookup.server';
import type { Release } from '$lib/dataset/release.server';
import { folders } from '$lib/questions/folders.server';
import { darkPixels } from '../unit/preview/pixels';
import { build, readHtml } from './html-pages';
import { pageKinds } from './page-kinds';

const pictures = [
  'preview.png',
  ...[...folders.keys()].map((slug) => `questions/${slug}/preview.png`),
  ...readyBoards.map(({ slug }) => `board/${slug}/preview.png`),
  ...table('organizations').map(({ id }) => `organizations/${id}/preview.png`),
  ...table('countries').map(({ id }) => `countries/${id}/preview.png`)
];

const addresses = (origin: string) =>
  pictures.map((file) => `${origin}${process.env.BASE_PATH ?? ''}/${file}`);

/** Where title and headline begin. */
const words = { x: 48, y: 48, width: 470, height: 200 };

test('the first page, each question, board of ours, organization and country has a picture of 1200 by 630 pixels', () => {
  for (const file of pictures) {
    const png = readFileSync(`${build}/${file}`);
    expect(png.toString('latin1', 1, 4), file).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(png.length, file).toBeLessThan(300_000);
  }
});

test.each([
  'preview.png',
  'questions/agreement/preview.png',
  'organizations/cis/preview.png',
  'organizations/asean/preview.png',
  'countries/AZE/preview.png',
  'countries/DEU/preview.png'
])('%s has words that can be seen', (file) => {
  const png = readFileSync(`${build}/${file}`);
  expect(darkPixels(png, words)).toBeGreaterThan(2000);
});

test('pages name a picture that is there by its whole address, or none where the build was not told its own', () => {
  const { origin } = JSON.parse(readFileSync(`${build}/data/release.json`, 'utf8')) as Release;
  for (const path of pageKinds) {
    const { document } = readHtml(`${path.replace(/\?.*/, '').slice(1)}index.html`);
    const named = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    if (!origin) expect(named, path).toBeUndefined();
    else expect(addresses(origin), path).toContain(named);
  }
});
