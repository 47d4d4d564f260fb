import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toNotebook } from '$kit/lib/notebook.js';
import { deserialize, serialize } from '$kit/lib/serialize.js';
import type { Notebook } from '$lib/notebook/format/notebook';
import { readNotebook } from '$lib/notebook/format/read-notebook';
import { writeNotebook } from '$lib/notebook/format/write-notebook';

const { window } = new JSDOM();
const parser = new window.DOMParser();
const read = (html: string) => readNotebook(html, parser);
const write = (notebook: Notebook) => writeNotebook(notebook, window.document);

/** A file as the kit writes it. */
const kitFile = serialize(
  toNotebook({
    title: 'Observers & “numbers” <2003>',
    theme: { light: 'air', dark: 'near-midnight' },
    readOnly: true,
    cells: [
      { id: 1, mode: 'md', value: '# Title\n\n  indented\n\n```html\n<script>1</script>\n```' },
      { id: 7, mode: 'js', value: 'const s = "</script ><\\/script>";\n\nconst t = `a\n  b`;' },
      { id: 3, mode: 'sql', value: 'SELECT a < b & c', output: 'rows', hidden: true },
      { id: 4, mode: 'sql', value: 'SELECT 1', database: 'duckdb', pinned: false },
      { id: 5, mode: 'python', value: 'print(1)', format: 'text' },
      { id: 6, mode: 'node', value: 'console.log(1)' },
      { id: 8, mode: 'html', value: '<!-- <script> --> <b>x</b>' },
      { id: 9, mode: 'ts', value: '' },
      { id: 10, mode: 'ojs', value: 'viewof x = 1' },
      { id: 11, mode: 'tex', value: 'x^2' },
      { id: 12, mode: 'dot', value: 'digraph { a -> b }' },
      { id: 13, mode: 'r', value: 'x <- 1', format: 'csv' }
    ]
  }),
  { document: window.document }
);

/** What the kit does not know: attributes, a kind of cell, comments, elements, a page around. */
const foreignFile = `<!doctype html>
<!-- A <notebook> of a later version. -->
<html lang="en">
<meta charset="utf-8">
<notebook theme="aurora" data-license="CC BY &quot;4.0&quot; &amp; more" @click="x">
  <title>Later</title>
  <!-- Who wrote this: -->
  <meta name="author" content="A. Writer">
  <script id="1" type="text/x-rust" edition="2024">
    fn main() {}
  </script>
  <section class="part">
  <p>Prose &lt;between&gt;</p>
  <script id="2" type="text/markdown" data-note="a < b" database="x">
    Text
  </script>
  </section>
  loose text
  <script id="3" type="text/x-r" format="svg">
    plot(1)
  </script>
  <!-- The end. -->
</notebook>
<footer>After</footer>
</html>
`;

describe('a notebook that is read and written', () => {
  it('of the kit comes out byte for byte', () => {
    expect(write(read(kitFile))).toBe(kitFile);
  });

  const shipped = readdirSync('notebooks').filter((name) => name.endsWith('.html'));
  it.each(shipped)('comes out byte for byte: notebooks/%s', (name) => {
    const file = readFileSync(`notebooks/${name}`, 'utf8');
    expect(write(read(file))).toBe(file);
    expect(serialize(deserialize(file, { parser }), { document: window.document })).toBe(file);
  });

  it('keeps what the format does not know', () => {
    expect(write(read(foreignFile))).toBe(foreignFile);
  });

  it('keeps it too when cells are changed, moved and deleted', () => {
    const notebook = read(foreignFile);
    const [, text, last] = notebook.cells;
    const cells = [last, text && { ...text, value: 'Other' }].filter((cell) => cell !== undefined);
    const changed = write({ ...notebook, title: 'New', cells });
    expect(changed).toContain('<title>New</title>\n  </section>\n  loose text\n  <script id="3"');
    expect(changed).toContain('data-note="a < b" database="x">\n    Other\n  </script>\n  <!-- The end. -->');
    expect(changed).not.toContain('fn main');
  });

  it('reads as the kit reads it', () => {
    for (const file of [kitFile, foreignFile]) {
      const { cells, title } = deserialize(write(read(file)), { parser });
      const ours = read(file);
      expect(title).toBe(ours.title);
      expect(cells.map(({ id, value }) => ({ id, value }))).toEqual(
        ours.cells.map(({ id, value }) => ({ id, value }))
      );
    }
  });

  it('with the line ends of Windows reads the same, and is written with those of the format', () => {
    const windows = kitFile.replaceAll('\n', '\r\n');
    expect(read(windows)).toEqual(read(kitFile));
    expect(write(read(windows))).toBe(kitFile);
  });

  it.each([
    '<title>In the head</title>\n<notebook></notebook>',
    '<html><head><title>In the head</title></head><body><notebook></notebook>'
  ])('has one title, wherever it stood: %s', (file) => {
    const notebook = read(file);
    expect(notebook.title).toBe('In the head');
    const written = write({ ...notebook, title: 'New' });
    expect(written.match(/<title>/g)).toHaveLength(1);
    expect(read(written).title).toBe('New');
  });

  it.each([
    '<notebook>\n<script>"</notebook>"</script>\n<script>2</script>',
    '<notebook>\n<!-- </notebook> -->\n<script>1</script>\n</notebook>\n<!-- </notebook> -->\n'
  ])('ends where it ends, whatever its text speaks of: %j', (file) => {
    const written = write(read(file));
    expect(written.match(/<\/notebook>/g)).toHaveLength(file.includes('<!--') ? 3 : 2);
    expect(write(read(written))).toBe(written);
    expect(read(written).cells).toEqual(read(file).cells);
  });

  it('written twice is the same', () => {
    const untidy = '<notebook>a<p>b<script>1</script><b>c</b><script type=text/x-julia k>2</script>d';
    const once = write(read(untidy));
    expect(write(read(once))).toBe(once);
    expect(read(once).cells.map(({ value, mode }) => [value, mode])).toEqual([
      ['1', 'js'],
      ['2', 'other']
    ]);
  });
});

describe('a cell that is written', () => {
  const withValue = (value: string): Notebook => ({
    title: 'A',
    theme: 'air',
    readOnly: false,
    cells: [
      { id: 1, mode: 'md', value, pinned: false, hidden: false },
      { id: 2, mode: 'js', value: '"next"', pinned: true, hidden: false }
    ]
  });

  it.each([
    '</script>',
    '</SCRIPT x><\\/script><\\\\/script\n>',
    '<!-- open',
    '<!-- <script> </script> -->',
    '<!--> <script>',
    '<script>\n</script>',
    '</notebook>',
    '    deep\n\ttab',
    '\n\nlines\n\n',
    '&amp; <b>é 😀</b>'
  ])('says the same when it is read: %j', (value) => {
    const values = read(write(withValue(value))).cells.map((cell) => cell.value);
    expect(values).toEqual([value, '"next"']);
  });

  it.each(['<!-- <script>', 'a <!-- b --> <!-- <SCRIPT src="x">', '<!-- <script></script>'])(
    'is refused where its file could not be read: %j',
    (value) => {
      expect(() => write(withValue(value))).toThrow(
        'Cell 1 holds “<!--” and “<script” without “-->”, after which HTML finds no end of the cell: close the comment.'
      );
    }
  );
});
