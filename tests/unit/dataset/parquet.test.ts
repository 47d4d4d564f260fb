import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { descriptor, resource } from '$lib/dataset/descriptor';
import { tableParquet } from '$lib/dataset/parquet.server';
import { readTable } from '$lib/dataset/read-table';
import { tableNames, type TableName } from '$lib/dataset/rows';

const files = new Map(tableNames.map((name) => [name, tableParquet(name)]));

describe.each(tableNames)('%s as Parquet', (name) => {
  test('gives back the rows of the table, empty cells and days included', async () => {
    const rows = await parquetReadObjects({ file: file(name) });
    expect(rows.map(withIsoDays)).toEqual(readTable(name));
  });

  test('has the columns of the descriptor, required where they are required', () => {
    expect(columns(name).map(({ name, repetition_type }) => [name, repetition_type])).toEqual(
      resource(name).fields.map(({ name, constraints }) => [
        name,
        constraints.required ? 'REQUIRED' : 'OPTIONAL'
      ])
    );
  });
});

test.each([
  ['elections', 'id', 'BYTE_ARRAY', 'UTF8'],
  ['elections', 'date', 'INT32', 'DATE'],
  ['elections', 'early', 'BOOLEAN', undefined],
  ['elections', 'round', 'INT32', undefined],
  ['figures', 'value', 'DOUBLE', undefined],
  ['figures', 'as_of', 'INT32', 'DATE']
] as const)('%s.%s is stored as %s %s', (table, column, type, converted_type) => {
  const found = columns(table).find(({ name }) => name === column);
  expect([found?.type, found?.converted_type]).toEqual([type, converted_type]);
});

test('an empty cell is null beside values of every type, and a day is the same day in every time zone', async () => {
  const rows = await parquetReadObjects({ file: file('elections') });
  expect(rows.find(({ id }) => id === 'AZE-2024-02-07-presidential')).toMatchObject({
    date: new Date('2024-02-07T00:00:00Z'),
    early: true,
    round: null
  });
});

test('a file says in its metadata what it is, of which version, under which licence, and what its columns hold', () => {
  const said = Object.fromEntries(
    (parquetMetadata(file('figures')).key_value_metadata ?? []).map(({ key, value }) => [key, value])
  );
  expect(said).toMatchObject({
    package: descriptor.title,
    version: descriptor.version,
    licence: 'Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/',
    table: 'figures',
    description: resource('figures').description
  });
  expect(JSON.parse(said.columns ?? '')).toEqual(
    Object.fromEntries(resource('figures').fields.map(({ name, description }) => [name, description]))
  );
});

const file = (name: TableName) => files.get(name) ?? new ArrayBuffer();

const columns = (name: TableName) =>
  parquetSchema(parquetMetadata(file(name))).children.map(({ element }) => element);

/** Days as the tables have them: `2024-02-07`. */
const withIsoDays = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : value
    ])
  );
