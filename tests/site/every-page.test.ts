import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { shippedQueries } from '$lib/workbench/shipped.server';
import { parseBoard } from '$lib/link/parse-board';
import { folders } from '$lib/questions/folders.server';
import { knownIds } from '$lib/questions/known';
import { loadNames } from '$lib/questions/load-names.server';
import { findServedFile } from '../../src/commands/served-file.js';
import { parsePolicy, policyFor } from './content-policy';
import { build, readPage, readPages } from './page-facts';

const site = 'https://site.example';
const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const reasons = new Map<string, string | null>();

/** What is wrong with an address within the site; null where it leads somewhere. */
function brokenBecause({ pathname, hash }: URL): string | null {
  let reason = reasons.get(pathname);
  if (reason === undefined) {
    const found = findServedFile(build, pathname);
    reason = !found ? 'nothing is there' : 'redirect' in found ? 'it leads by way of a redirect' : null;
    reasons.set(pathname, reason);
  }
  if (reason || !hash || hash === '#content') return reason;
  if (pathname === '/board/') return brokenBoard(hash);
  if (pathname === '/sql/') return brokenQuery(hash);
  if (pathname === '/notebooks/new/') return brokenCopy(hash);
  const target = byPath.get(pathname);
  return !target || target.ids.has(decodeURIComponent(hash.slice(1))) ? null : 'no such id';
}

const figures = Object.fromEntries([...folders].map(([slug, { question }]) => [slug, question]));
const known = knownIds(loadNames(), figures);

/** What of a board's address cannot be read; null where all can. */
function brokenBoard(fragment: string): string | null {
  const { board, notices, partNotices } = parseBoard(fragment, known);
  return [...notices, ...partNotices.flat()][0] ?? (board.parts.length ? null : 'an empty board');
}

/** What a link to the workbench names and is not there; null where it names a query of ours. */
function brokenQuery(fragment: string): string | null {
  const isThere = shippedQueries.some(({ kind, slug }) => fragment === `#${kind}=${slug}`);
  return isThere ? null : 'no such query';
}

/** What a link to a copy of a notebook names and is not there. */
function brokenCopy(fragment: string): string | null {
  const [, slug] = /^#copy=([a-z0-9-]+)$/.exec(fragment) ?? [];
  return byPath.has(`/notebooks/${slug}/`) ? null : 'no such notebook';
}

/** The pages for which something is to be said, at most ten of them. */
const complaints = (of: (page: (typeof pages)[number]) => string[]) =>
  pages.flatMap((page) => of(page).map((complaint) => `${page.path}: ${complaint}`)).slice(0, 10);

describe('each of all pages', () => {
  test('there is one for every election, mission, organization, country and source', () => {
    const missing = (
      name: 'elections' | 'missions' | 'organizations' | 'countries' | 'sources',
      under: string = name
    ) => readTable(name).flatMap(({ id }) => (byPath.has(`/${under}/${id}/`) ? [] : [id]));
    for (const name of ['elections', 'organizations', 'countries', 'sources'] as const)
      expect(missing(name), name).toEqual([]);
    expect(missing('missions', 'elections')).toEqual([]);
    expect(pages.length).toBeGreaterThan(4300);
  });

  test('leads nowhere but to what is there', () => {
    expect(brokenBecause(new URL('/nowhere/', site))).toBe('nothing is there');
    expect(brokenBecause(new URL('/data/#nothing', site))).toBe('no such id');
    expect(brokenBecause(new URL('/sql/#example=nothing', site))).toBe('no such query');
    expect(brokenBecause(new URL('/notebooks/new/#copy=nothing', site))).toBe('no such notebook');
    expect(brokenBecause(new URL('/board/#figure=nothing', site))).toContain('no question “nothing”');
    expect(
      complaints(({ path, links }) =>
        [...new Set(links)].flatMap((link) => {
          const address = new URL(link, site + path);
          const reason = address.origin === site ? brokenBecause(address) : null;
          return reason ? [`${link}: ${reason}`] : [];
        })
      )
    ).toEqual([]);
  });

  test('has a place for every figure, finding, conclusion and meeting, at an address of its own', () => {
    const lost = (['figures', 'findings', 'conclusions', 'meetings'] as const).flatMap((name) =>
      readTable(name).flatMap((row) => {
        const page = row.mission ?? ('election' in row ? row.election : '');
        return byPath.get(`/elections/${page}/`)?.ids.has(row.id) ? [] : [`${name} ${row.id}`];
      })
    );
    expect(lost.slice(0, 10)).toEqual([]);
  });

  test('has one heading of the first level, a title of its own and a description', () => {
    const titles = new Map<string, string[]>();
    for (const { title, path } of pages) titles.set(title, [...(titles.get(title) ?? []), path]);
    expect(
      complaints(({ headings }) => (headings.length === 1 && headings[0] ? [] : [headings.join('|')]))
    ).toEqual([]);
    expect([...titles].filter(([title, paths]) => !title || paths.length > 1).slice(0, 10)).toEqual([]);
    expect(complaints(({ description }) => (description.length > 20 ? [] : [description]))).toEqual([]);
  });

  test('says nothing that a program left behind', () => {
    const leftBehind = /\b(undefined|NaN|null|Invalid Date)\b|\[object \w+\]/g;
    expect(
      complaints(({ text }) =>
        [...text.matchAll(leftBehind)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 40))
      )
    ).toEqual([]);
  });

  test('brings the styles of all that it shows', () => {
    expect(complaints(({ unstyled }) => unstyled)).toEqual([]);
  });

  test('tells search engines and previews what it is about', () => {
    const about = complaints(({ structured }) => {
      if (structured.length !== 1) return [`${structured.length} pieces of structured data`];
      const { '@type': type, name } = JSON.parse(structured[0] ?? '') as Record<string, unknown>;
      return type && name ? [] : ['no type or name'];
    });
    expect(about).toEqual([]);
    const previews = complaints(({ preview }) =>
      ['og:title', 'og:description', 'og:type'].filter((property) => !preview.includes(property))
    );
    expect(previews).toEqual([]);
  });

  test('carries the policy, and allows its own scripts alone', () => {
    for (const { path, policies, scripts } of [...pages, readPage('404.html')])
      expect(policies.map(parsePolicy), path).toEqual([policyFor(scripts)]);
  });

  test('holds no script in an attribute', () => {
    for (const { path, handlers, links } of [...pages, readPage('404.html')]) {
      const running = links.filter((link) => /^\s*(javascript|data):/i.test(link));
      expect([...handlers, ...running], path).toEqual([]);
    }
  });

  test('is light, and the site has few files', () => {
    const heavy = complaints(({ path, bytes }) => {
      const sent = bytes < 62_000 ? bytes : gzipSync(readFileSync(`${build}${path}index.html`)).length;
      return sent < 62_000 ? [] : [`${sent} bytes, compressed`];
    });
    expect(heavy).toEqual([]);
    expect(readdirSync(build, { recursive: true }).length).toBeLessThan(16_000);
  });
});
