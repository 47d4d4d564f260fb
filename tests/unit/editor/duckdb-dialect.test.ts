import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { duckdb, keywords, quoteName, types } from '$lib/editor/duckdb-dialect';

const query = async (sql: string) => (await (await datasetEngine()).query(sql)).rows;
const names = async (sql: string) => (await query(sql)).map((row) => String(Object.values(row)[0]));

/** The pieces of a text that bear a tag. */
function tagged(sql: string, tag: (typeof tags)['keyword']): string[] {
  const pieces: string[] = [];
  const highlighter = tagHighlighter([{ tag, class: 'it' }]);
  highlightTree(duckdb.language.parser.parse(sql), highlighter, (from, to) =>
    pieces.push(sql.slice(from, to))
  );
  return pieces;
}

test('its keywords are DuckDB’s; none that is reserved is missing', async () => {
  expect(await names('SELECT keyword_name FROM duckdb_keywords()')).toEqual(expect.arrayContaining(keywords));
  const reserved = await names(
    "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved' AND keyword_name NOT IN ('true', 'false', 'null')"
  );
  expect(keywords).toEqual(expect.arrayContaining(reserved));
});

test('its types are DuckDB’s', async () => {
  expect(await names('SELECT DISTINCT type_name FROM duckdb_types()')).toEqual(expect.arrayContaining(types));
});

test('DuckDB’s own words are keywords in whichever case', () => {
  const words =
    'SUMMARIZE PIVOT unpivot QUALIFY EXCLUDE REPLACE ASOF POSITIONAL SEMI ANTI SAMPLE ATTACH'.split(' ');
  expect(tagged(words.join(' x '), tags.keyword)).toEqual(words);
});

test('names of columns are neither keywords nor types', () => {
  expect(tagged('SELECT date, text, e.date', tags.typeName)).toEqual([]);
  expect(tagged('source, value, type, name, read, role, "from", m.from', tags.keyword)).toEqual([]);
});

test('texts, comments and casts', () => {
  expect(tagged("SELECT 'it''s', $$a 'b' c$$, $x$ $$ $x$ -- 'no'", tags.string)).toEqual([
    "'it'",
    "'s'",
    "$$a 'b' c$$",
    '$x$ $$ $x$'
  ]);
  expect(tagged('SELECT 1 /* a /* b */ c */ -- d', tags.comment)).toEqual(['/* a /* b */ c */', '-- d']);
  expect(tagged("'1'::INTEGER[], x::DECIMAL(18, 3)", tags.typeName)).toEqual(['INTEGER', 'DECIMAL']);
});

test('every name is written so that it can stand as a column, quoted or not, after a dot or not', async () => {
  const all = await names(
    `SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'`
  );
  for (const name of [...all, 'source', 'a b', 'a"b', '1st', 'Ə']) {
    const from = `FROM (SELECT 1 AS "${name.replaceAll('"', '""')}") t`;
    expect(await query(`SELECT ${quoteName(name)} ${from}`), name).toEqual([{ [name]: 1 }]);
    expect(await query(`SELECT t.${quoteName(name, true)} ${from}`), name).toEqual([{ [name]: 1 }]);
  }
});
