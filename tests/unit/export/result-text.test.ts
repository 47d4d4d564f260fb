import { parse } from 'csv-parse/sync';
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Result, Session, Value } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { resultCsv } from '$lib/export/result-csv';
import { resultJson, resultNdjson } from '$lib/export/result-json';
import { resultMarkdown } from '$lib/export/result-markdown';
import { awkwardQuery, fileOf, textsOf } from './result-awkward';

let engine: Engine;
let session: Session;
let awkward: Result;

beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: '' });
  session = engine.session();
  awkward = await session.run(awkwardQuery);
});
afterAll(() => engine.close());

/** A result that no engine gives: JavaScript’s texts may hold half a sign. */
const made = (name: string, values: Value[]): Result => ({
  columns: [{ name, type: 'VARCHAR' }],
  rowCount: values.length,
  isCut: false,
  value: (row) => values[row] ?? null,
  arrow: () => new Uint8Array()
});

describe('CSV', () => {
  it('holds what DuckDB writes; only a text that a spreadsheet would compute is changed', async () => {
    const text = await (await resultCsv({ result: awkward })).text();
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    const expected = textsOf(awkward);
    for (const { name } of awkward.columns) {
      const cells = rows.map((row) => row[name]);
      const present = (expected[name] ?? []).map((value) => (value === 'NULL' ? '' : value));
      if (name === 'formula') expect(cells).toEqual(["'=1+1", "'-3 days", '']);
      else if (name === 'empty') expect(cells).toEqual(['', 'NULL', '']);
      else expect(cells).toEqual(present);
    }
  });

  it('tells an empty text from NULL, and keeps a row that holds nothing else', async () => {
    const two = await session.run("SELECT '' AS a, NULL AS b");
    expect(await (await resultCsv({ result: two })).text()).toBe('a,b\r\n"",\r\n');
    const alone = await (await resultCsv({ result: await session.run('SELECT NULL AS a') })).text();
    expect(parse(alone, { bom: true, from: 2 })).toEqual([['']]);
  });

  it('begins with the mark by which spreadsheets know UTF-8, and guards the heads of columns too', async () => {
    const csv = await resultCsv({ result: await session.run('SELECT 1 AS "=1+1"') });
    expect([...new Uint8Array(await csv.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await csv.text()).toBe("'=1+1\r\n1\r\n");
  });

  it('is read by others where JavaScript holds half a sign', async () => {
    const bytes = await (await resultCsv({ result: made('a', ['x\ud800']) })).arrayBuffer();
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe('a\r\nx\ufffd\r\n');
  });
});

describe('JSON', () => {
  it('holds all values, none rounded', async () => {
    const text = await (await resultJson({ result: awkward })).text();
    const [first, second, third] = JSON.parse(text);
    expect(first).toEqual({
      empty: '',
      text: 'a "quoted", cell\nline | <b>&amp;',
      formula: '=1+1',
      'odd "name", |': 1,
      whole: '9223372036854775807',
      unsigned: '18446744073709551615',
      huge: '170141183460469231731687303715884105727',
      sum: 45,
      small_decimal: 1.5,
      precise_decimal: 0.1,
      wide_decimal: '1234567890123456789012345678.0123456789',
      double: 'NaN',
      endless: 'Infinity',
      float: 0.1,
      truth: true,
      day: '1899-12-31',
      far_day: 'infinity',
      moment: '1969-12-31T23:59:59.999999',
      zoned: '2024-02-07T06:00:00Z',
      nanos: '2024-02-07T10:00:00.123456789',
      time: '10:00:00.5',
      span: '-3 days',
      bytes: '\\x00\\xFF=',
      list: ['a, b', null, ''],
      struct: { 'a b': '9223372036854775807', d: '1899-12-31' },
      map: { k: 1.5 },
      choice: 'b',
      nothing: null
    });
    expect(second).toMatchObject({
      day: '0001-01-01',
      endless: '-Infinity',
      list: [],
      map: {},
      truth: false
    });
    expect(new Set(Object.values(third))).toEqual(new Set([null]));
  });

  it('is an object a line as NDJSON, and nothing for no row', async () => {
    const result = await session.run("SELECT i, 'x' || chr(10) AS t FROM range(1000) r(i)");
    const lines = (await (await resultNdjson({ result })).text()).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line).i)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    const none = await session.run('SELECT 1 AS a WHERE false');
    expect(await (await resultNdjson({ result: none })).text()).toBe('');
    expect(JSON.parse(await (await resultJson({ result: none })).text())).toEqual([]);
  });

  it('keeps names that an object takes for its own, and half signs', async () => {
    const text = await (await resultJson({ result: made('__proto__', ['\ud800']) })).text();
    expect(Object.entries(JSON.parse(text)[0])).toEqual([['__proto__', '\ud800']]);
  });

  it('says how far it is, in turns that end', async () => {
    const result = await session.run('SELECT i FROM range(50_000) r(i)');
    const shares: number[] = [];
    await resultJson({ result }, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('Markdown', () => {
  it('is shown as the values are', async () => {
    const result = await session.run(
      `SELECT * FROM (VALUES
        ('a|b' || chr(10) || '<b>x</b> &amp; \`c\` [l](u) snake_case _em_ *s* ~~d~~ \\', 9007199254740993),
        (NULL, 0), ('', -1)) t("head | <i>", n)`
    );
    const table = resultMarkdown(fileOf(result));
    const html = await marked(table, { gfm: true });
    const cells = [...html.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, inner]) =>
      (inner ?? '')
        .replaceAll('<br>', '\n')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
    );
    expect(cells).toEqual([
      'head | <i>',
      'n',
      'a|b\n<b>x</b> &amp; `c` [l](u) snake_case _em_ *s* ~~d~~ \\',
      '9007199254740993',
      '<em>NULL</em>',
      '0',
      '',
      '-1'
    ]);
    expect(table).toContain(
      'Made by a reader; not checked by Scrutineer. Scrutineer, data 2026.11.1: <https://'
    );
  });

  it('says what it leaves out', async () => {
    const result = await session.run('SELECT i FROM range(1500) r(i)');
    const table = resultMarkdown(fileOf(result, { readerMade: false }));
    expect(table.split('\n').filter((line) => /^\| \d/.test(line))).toHaveLength(1000);
    expect(table).toContain('The first 1,000 rows of 1,500 rows.');
    expect(table).not.toContain('reader');
  });
});
