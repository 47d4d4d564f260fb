import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { firstNotebook } from '$lib/notebook/editor/first-notebook';
import { fileName, withMark } from '$lib/notebook/editor/reader-made';
import { readNotebook } from '$lib/notebook/format/read-notebook';
import { writeNotebook } from '$lib/notebook/format/write-notebook';

const { DOMParser, document } = new JSDOM().window;
const read = (text: string) => readNotebook(text, new DOMParser());
const mark = '<!-- Made by a reader; not checked by Scrutineer -->';

it('a file that a reader saves says so once, however often it is opened and saved', () => {
  const saved = writeNotebook(withMark(firstNotebook), document);
  expect(saved.split('\n').slice(0, 2)).toEqual(['<!doctype html>', mark]);
  const again = writeNotebook(withMark(read(saved)), document);
  expect(again).toBe(saved);
});

it('the mark stands beside what a file has around its notebook', () => {
  const other = '<!doctype html>\n<!-- by hand -->\n<notebook><title>T</title></notebook>\n<!-- end -->\n';
  const saved = writeNotebook(withMark(read(other)), document);
  expect(saved).toContain(`<!-- by hand -->\n${mark}\n<notebook`);
  expect(saved).toContain('<!-- end -->');
});

it('a sentence in a cell is no mark', () => {
  const text = `<!doctype html>\n<notebook><script id="1" type="text/markdown">${mark}</script></notebook>\n`;
  expect(writeNotebook(withMark(read(text)), document).split(mark)).toHaveLength(3);
});

it.each([
  ['Who observed most?', 'who-observed-most.html'],
  ['Ə ş é 2025', 'ə-s-e-2025.html'],
  ['../../etc', 'etc.html'],
  ['?!', 'notebook.html']
])('a file is named by its title: %s', (title, name) => {
  expect(fileName({ title })).toBe(name);
});
