import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rowById } from '$lib/dataset/lookup.server';
import { folders } from '$lib/questions/folders.server';
import { readPitfalls } from '$lib/method/pitfalls';

const pitfalls = readPitfalls();
const links = pitfalls.flatMap(({ number, done }) =>
  done.flatMap((piece) => (piece.kind === 'link' ? [{ number, path: piece.path }] : []))
);

test('there are 34, each with what can go wrong and what the site does about it', () => {
  expect(pitfalls.map(({ number }) => number)).toEqual(Array.from({ length: 34 }, (_, i) => i + 1));
  expect(new Set(pitfalls.map(({ title }) => title)).size).toBe(34);
  for (const { number, wrong, done } of pitfalls) {
    expect(wrong.length, `${number}`).toBeGreaterThan(25);
    expect(done.map(({ text }) => text).join('').length, `${number}`).toBeGreaterThan(80);
  }
});

/** Whether a page is published under a path: its route exists, and what it names is in the tables. */
function isPublished(path: string): boolean {
  const [list, ...id] = path.split('/').filter(Boolean);
  if (!list) return true;
  if (!id.length) return existsSync(`src/routes/${list}/+page.svelte`);
  if (list === 'elections' && id.length === 2) return Boolean(rowById('missions', id.join('/')));
  if (list === 'questions') return folders.has(id.join('/'));
  const table = (['elections', 'organizations', 'countries', 'sources'] as const).find(
    (name) => name === list
  );
  return Boolean(table && id.length === 1 && rowById(table, id[0] ?? ''));
}

test.each(links.filter(({ path }) => !path.startsWith('#')))(
  'pitfall $number leads to a page: $path',
  ({ path }) => expect(isPublished(path.replace(/#.*/, ''))).toBe(true)
);

test.each(links.filter(({ path }) => path.includes('#')))(
  'pitfall $number leads to a part that a page has: $path',
  ({ path }) => {
    const [page = '', part] = path.split('#');
    const [list = 'method', , mission] = page.split('/').filter(Boolean);
    const room = mission ? 'missions' : list;
    const components = readdirSync(`src/lib/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.svelte'))
      .map((file) => readFileSync(`src/lib/${room}/${file}`, 'utf8'));
    expect(components.some((text) => text.includes(`id="${part}"`))).toBe(true);
  }
);

test('a pitfall without one of its parts is refused', () =>
  expect(() => readPitfalls('## 1. Title\n\nhandled\n\nOnly what goes wrong.')).toThrow(
    'pitfalls.md: “1. Title” needs'
  ));
