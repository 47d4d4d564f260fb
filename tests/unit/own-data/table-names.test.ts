import { expect, it } from 'vitest';
import { openNodeEngine } from '$lib/engine/node';
import { columnNames, nameProblem, tableName } from '$lib/own-data/table-names';

it.each([
  ['visits.csv', null, 'visits'],
  ['Visits 2024 (final).CSV', null, 'visits_2024_final'],
  ['visits.csv.gz', null, 'visits'],
  ['2024.csv', null, 't_2024'],
  ['Seçki məntəqələri.xlsx', 'Siyahı', 'seçki_məntəqələri_siyahı'],
  ['выборы.json', null, 'выборы'],
  ['select.csv', null, 'select_2'],
  ['missions.csv', null, 'missions_2'],
  ['"; DROP TABLE x --.csv', null, 'drop_table_x'],
  ['.csv', null, 'my_table']
])('%s %s is named %s', (file, part, name) => {
  expect(tableName(file, part, ['missions'])).toBe(name);
});

it('tells tables of one name apart', () => {
  expect(tableName('visits.csv', null, ['visits', 'VISITS_2'])).toBe('visits_3');
});

it.each([
  ['', 'A table needs a name.'],
  ['a b', 'A name has letters, digits and underscores, and begins with a letter.'],
  ['1a', 'A name has letters, digits and underscores, and begins with a letter.'],
  ['Select', '“Select” is a word of SQL: choose another name.'],
  ['Missions', 'There is a table “Missions” already: choose another name.'],
  ['visits', undefined],
  ['səs', undefined]
])('of the name “%s” is said: %s', (name, problem) => {
  expect(nameProblem(name, ['missions'])).toBe(problem);
});

it('names columns so that none is empty or stands twice, in whatever case', () => {
  expect(columnNames(['a', 'A', '', ' ', 'a_1'])).toEqual(['a', 'A_1', 'column2', 'column3', 'a_1_1']);
});

it('gives names that stand in a query as they are, whichever word of SQL a file is called by', async () => {
  const engine = await openNodeEngine({ tables: [], setup: '' });
  const { rows } = await engine.query('SELECT keyword_name AS word FROM duckdb_keywords()');
  const failed: string[] = [];
  for (const { word } of rows) {
    const name = tableName(`${String(word)}.csv`, null, []);
    const table = `WITH "${name}" AS (SELECT 1 AS x)`;
    const queries = [`FROM ${name}`, `SELECT max(${name}.x) FROM (SELECT 1 AS y) JOIN ${name} ON true`];
    for (const query of queries) await engine.query(`${table} ${query}`).catch(() => failed.push(name));
  }
  await engine.close();
  expect(rows.length).toBeGreaterThan(400);
  expect(failed).toEqual([]);
});
