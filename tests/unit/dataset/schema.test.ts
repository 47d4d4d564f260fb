import { expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { loadSchema } from '$lib/dataset/schema.server';
import { viewColumns } from '$lib/dataset/view-columns';

const tableOf = async (name: string) => {
  const found = (await loadSchema()).tables.find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
const columnOf = async (table: string, name: string) =>
  (await tableOf(table)).columns.find((column) => column.name === name);
const rows = async (sql: string) => (await (await datasetEngine()).query(sql)).rows;

test('has every table and view of the engine, with all columns in their order and their types', async () => {
  const known = await rows(
    'SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal ORDER BY table_name, column_index'
  );
  const said = (await loadSchema()).tables
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, columns }) =>
      columns.map((column) => ({ table_name: name, column_name: column.name, data_type: column.type }))
    );
  expect(said).toEqual(known);
});

test('says of every column what it holds', async () => {
  for (const { name, description, columns } of (await loadSchema()).tables) {
    expect(description, name).not.toBe('');
    for (const column of columns) expect(column.description, `${name}.${column.name}`).not.toBe('');
  }
});

test('has words of its own only for columns that the views have', async () => {
  for (const [view, { columns }] of Object.entries(viewColumns))
    for (const column of Object.keys(columns))
      expect(await columnOf(view, column), `${view}.${column}`).toBeDefined();
});

test('counts rows, nulls and values that differ, and the most frequent short values', async () => {
  const [told] = await rows(`SELECT count(*) AS rows, count(*) FILTER (format IS NULL) AS nulls,
    count(DISTINCT format) AS differing FROM missions`);
  const format = await columnOf('missions', 'format');
  expect((await tableOf('missions')).rows).toBe(told?.rows);
  expect(format).toMatchObject({ nulls: told?.nulls, distinct: told?.differing });
  expect(format?.samples).toEqual(
    await rows(`SELECT format AS value, count(*) AS rows FROM missions WHERE format IS NOT NULL
      GROUP BY ALL ORDER BY rows DESC, value LIMIT 5`)
  );
  for (const { columns } of (await loadSchema()).tables)
    for (const { samples } of columns)
      for (const { value } of samples) expect(value.length).toBeLessThanOrEqual(40);
});

test('a column of a view has the codes and the reference of the column that it takes over', async () => {
  const status = await columnOf('figures', 'status');
  expect(status?.categories?.map(({ value }) => value)).toContain('planned');
  expect((await columnOf('best_figures', 'status'))?.categories).toEqual(status?.categories);
  expect((await columnOf('station_numbers', 'observers_status'))?.categories).toEqual(status?.categories);
  expect((await columnOf('theme_matrix', 'mission'))?.references).toEqual({
    table: 'missions',
    column: 'id'
  });
  expect((await columnOf('mission_findings', 'findings'))?.categories).toBeUndefined();
});
