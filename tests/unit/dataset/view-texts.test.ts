import { expect, test } from 'vitest';
import sql from '$lib/dataset/views.sql?raw';
import { readViews } from '$lib/dataset/views';

const { about, views } = readViews(sql);

test('each view of the file is there, with its comment and its SQL', () => {
  const declared = [...sql.matchAll(/^CREATE VIEW (\w+)/gm)].map(([, name]) => name);
  expect(views.map(({ name }) => name)).toEqual(declared);
  expect(about).toMatch(/rules of the data set/);
  for (const view of views) {
    expect(view.about.length, view.name).toBeGreaterThan(30);
    expect(sql).toContain(view.sql);
  }
});

test('nothing of the file is left out', () => {
  const said = [about, ...views.flatMap((view) => [view.about, view.sql])].join(' ');
  const plain = (text: string) => text.replaceAll(/^-- ?/gm, '').replaceAll(/\s+/g, ' ').trim();
  expect(plain(said)).toBe(plain(sql));
});

test('the rule by which a figure is chosen is told in its order', () =>
  expect(views.find(({ name }) => name === 'best_figures')?.about).toMatch(
    /most supporting origins.*own organization.*exact before about before at-least.*later/
  ));

test.each([
  ['-- About.\n\nCREATE VIEW a AS\nSELECT 1;', /not a comment and a view/],
  ['-- About.\n\n-- A table.\nCREATE TABLE a (b INT);', /not a comment and a view/]
])('a file that is no list of commented views is refused: %j', (text, message) =>
  expect(() => readViews(text)).toThrow(message)
);
