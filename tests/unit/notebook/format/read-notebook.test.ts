import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { NotebookError } from '$lib/notebook/format/notebook';
import { readNotebook } from '$lib/notebook/format/read-notebook';

const parser = new new JSDOM().window.DOMParser();
const read = (html: string) => readNotebook(html, parser);
const cells = (...scripts: string[]) => read(`<notebook>${scripts.join('')}</notebook>`).cells;

describe('a notebook', () => {
  it('has a title, a theme and cells', () => {
    const notebook = read(`<!doctype html>
<notebook theme="light-dark(air, ink)" readonly>
  <title>A tour</title>
  <script id="4" type="application/sql" database="duckdb" output="rows" pinned>
    SELECT 1
      AS a
  </script>
</notebook>
`);
    expect(notebook).toEqual({
      title: 'A tour',
      theme: { light: 'air', dark: 'ink' },
      readOnly: true,
      cells: [
        {
          id: 4,
          mode: 'sql',
          value: 'SELECT 1\n  AS a',
          pinned: true,
          hidden: false,
          database: 'duckdb',
          output: 'rows'
        }
      ]
    });
  });

  it('can be empty', () => {
    expect(read('<notebook></notebook>')).toMatchObject({
      title: 'Untitled',
      theme: 'air',
      readOnly: false,
      cells: []
    });
  });

  it('gives each cell a number of its own', () => {
    const scripts = ['1', '1', '2', 'intro', '-3', '9.5', ''].map((id) => `<script id="${id}">0</script>`);
    const ids = cells(...scripts).map(({ id }) => id);
    expect(ids[0]).toBe(1);
    expect(ids[5]).toBe(9);
    expect(new Set(ids).size).toBe(7);
  });

  it('takes what names no kind for JavaScript, and a kind that it does not know for no program', () => {
    const kinds = cells(
      '<script>1</script>',
      '<script type="module">2</script>',
      '<script type="text/x-rust">3</script>'
    );
    expect(kinds.map(({ mode, type }) => [mode, type])).toEqual([
      ['js', undefined],
      ['js', undefined],
      ['other', 'text/x-rust']
    ]);
  });

  it('keeps attributes that it does not know, and whose names mean something else', () => {
    const [cell] = cells(
      '<script id="1" type="module" SRC="x.js" database="d" constructor="c" format="csv">1</script>'
    );
    expect(cell?.attributes).toEqual({ src: 'x.js', database: 'd', constructor: 'c', format: 'csv' });
    expect(cell?.database).toBeUndefined();
  });
});

describe('a file that is no notebook', () => {
  it.each<[string, string, string]>([
    ['empty', ' \r\n', 'The file is empty: choose a notebook that was exported as an HTML file.'],
    [
      'binary',
      'PK\u0003\u0004\0\0',
      'The file is not text: choose a notebook that was exported as an HTML file.'
    ],
    [
      'another page',
      '<!doctype html><p>notebook</p>',
      'The file holds no <notebook> element: choose an HTML file'
    ],
    ['JSON', '{"cells": []}', 'The file holds no <notebook> element: choose an HTML file'],
    ['a notebook in a comment', '<!-- <notebook></notebook> -->', 'The file holds no <notebook> element'],
    ['two', '<notebook></notebook><notebook></notebook>', 'The file holds 2 <notebook> elements: keep one'],
    [
      'one within another',
      '<notebook><notebook></notebook></notebook>',
      'The file holds 2 <notebook> elements: keep one'
    ],
    [
      'cut',
      '<notebook><script id=3>1</notebook>\n',
      'Cell 3 has no end: write </script> below its last line.'
    ],
    [
      'long',
      `<notebook>${'x'.repeat(5_100_000)}`,
      'The file is too long for a notebook (5.1 MB, at most 5 MB)'
    ],
    [
      'long in bytes',
      `<notebook>${'é'.repeat(2_600_000)}`,
      'The file is too long for a notebook (5.2 MB, at most 5 MB)'
    ]
  ])('%s is told in a sentence', (_, file, message) => {
    expect(() => read(file)).toThrow(NotebookError);
    expect(() => read(file)).toThrow(message);
  });
});
