import { expect, test } from 'vitest';
import { findServedFile } from '../../src/commands/served-file.js';
import { build, htmlFiles, readHtml } from './html-pages';

const site = 'https://site.example';

/** All that a page's own links and files lead to within the site. */
function linksOf({ document, path }: ReturnType<typeof readHtml>): URL[] {
  return [...document.querySelectorAll('[href], [src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .map((link) => new URL(link, site + path))
    .filter(({ origin }) => origin === site);
}

function brokenBecause({ pathname, hash }: URL): string | null {
  const found = findServedFile(build, pathname);
  if (!found) return 'nothing is there';
  if ('redirect' in found) return 'it leads by way of a redirect';
  if (!hash) return null;
  const target = readHtml(found.path.slice(build.length + 1));
  return target.document.getElementById(decodeURIComponent(hash.slice(1))) ? null : 'no such id';
}

test('the walk finds the pages, and knows a broken link', () => {
  expect(htmlFiles).toEqual(expect.arrayContaining(['404.html', 'data/index.html', 'index.html']));
  expect(brokenBecause(new URL('/nowhere/', site))).toBe('nothing is there');
  expect(brokenBecause(new URL('/data/#nothing', site))).toBe('no such id');
  expect(brokenBecause(new URL('/data/#missions', site))).toBeNull();
});

test.each(htmlFiles)('each internal link of %s leads somewhere', (file) => {
  const links = linksOf(readHtml(file));
  expect(links.length).toBeGreaterThan(3);
  const broken = links.flatMap((link) => {
    const reason = brokenBecause(link);
    return reason ? `${link.pathname}${link.hash}: ${reason}` : [];
  });
  expect([...new Set(broken)]).toEqual([]);
});

test('each page marks itself in the header', () => {
  for (const [file, name] of [
    ['index.html', 'Comparisons'],
    ['data/index.html', 'Data']
  ] as const) {
    const current = readHtml(file).document.querySelectorAll('nav [aria-current="page"]');
    expect([...current].map((link) => link.textContent)).toEqual([name]);
  }
});
