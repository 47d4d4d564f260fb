import { expect, test } from 'vitest';
import { formatSql, samePlace } from '$lib/editor/format';
import { folders } from '$lib/questions/folders.server';

test('lays a query out anew, its comments and its capitals kept', async () => {
  const sql = `-- who came\nselect m.organization,count(*) as n from missions m /* all */ where m.format='eom' group by all order by n desc`;
  expect(await formatSql(sql)).toEqual({
    sql: `-- who came
select
  m.organization,
  count(*) as n
from
  missions m /* all */
where
  m.format = 'eom'
group by all
order by
  n desc`
  });
});

test('several statements, DuckDB’s own words and texts between dollars stay what they are', async () => {
  for (const sql of [
    'SELECT 1; SELECT 2;',
    'FROM missions SELECT * EXCLUDE (id) QUALIFY row_number() OVER () = 1',
    'SELECT $$a  b$$, "a  b", [1, 2][1], {\'a\': 1}.a, x::INTEGER',
    'SUMMARIZE missions',
    'PIVOT missions ON format USING count(*)'
  ]) {
    const formatted = await formatSql(sql);
    if (!('sql' in formatted)) throw new Error(`${sql}: ${formatted.problem}`);
    expect(formatted.sql.replaceAll(/\s/g, '')).toBe(sql.replaceAll(/\s/g, ''));
    expect(formatted.sql).toContain(sql.includes('$$') ? '$$a  b$$' : '');
  }
});

test('says where it cannot read a text, and changes nothing', async () => {
  expect(await formatSql("SELECT 1\nFROM missions\nWHERE 'open")).toEqual({
    problem: 'Not formatted: the formatter cannot read line 3.'
  });
});

test('reads the query of every question', async () => {
  for (const [slug, { sql }] of folders) expect(await formatSql(sql), slug).toHaveProperty('sql');
});

test('a cursor stays behind the same sign', () => {
  const [before, after] = ['select a,b from t', 'select\n  a,\n  b\nfrom\n  t'];
  for (const word of ['select', 'a', 'a,b', 'from', 't'])
    expect(after.slice(0, samePlace(before, before.indexOf(word) + word.length, after)).trim()).toMatch(
      new RegExp(`${word.replace(',', ',\\s*')}$`)
    );
  expect(samePlace(before, 0, after)).toBe(0);
});
