import { expect, it } from 'vitest';
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
