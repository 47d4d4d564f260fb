/** What DuckDB's own list of functions leaves out or leaves undescribed. */
import type { SqlFunction } from './sql-functions';

type Described = Pick<SqlFunction, 'name' | 'calls' | 'description'>;

const windows: Described[] = [
  { name: 'row_number', calls: [''], description: 'The number of the row in its partition, from 1.' },
  { name: 'rank', calls: [''], description: 'The rank of the row; equal rows share one, and leave a gap.' },
  {
    name: 'dense_rank',
    calls: [''],
    description: 'The rank of the row; equal rows share one, without gaps.'
  },
  { name: 'percent_rank', calls: [''], description: 'The rank of the row as a share from 0 to 1.' },
  {
    name: 'cume_dist',
    calls: [''],
    description: 'The share of rows that come before the row or are equal to it.'
  },
  {
    name: 'ntile',
    calls: ['buckets'],
    description: 'The bucket of the row, where the partition is cut into equal ones.'
  },
  {
    name: 'lag',
    calls: ['value', 'value, offset', 'value, offset, default'],
    description: 'The value some rows before, by default one.'
  },
  {
    name: 'lead',
    calls: ['value', 'value, offset', 'value, offset, default'],
    description: 'The value some rows after, by default one.'
  },
  { name: 'first_value', calls: ['value'], description: 'The value in the first row of the frame.' },
  { name: 'last_value', calls: ['value'], description: 'The value in the last row of the frame.' },
  { name: 'nth_value', calls: ['value, n'], description: 'The value in the n-th row of the frame.' }
];

const forms: Described[] = [
  { name: 'coalesce', calls: ['value, …'], description: 'The first of the values that is not NULL.' },
  { name: 'ifnull', calls: ['value, other'], description: 'The value, or the other where it is NULL.' },
  {
    name: 'cast',
    calls: ['value AS type'],
    description: 'The value as another type; an error where it does not fit.'
  },
  {
    name: 'try_cast',
    calls: ['value AS type'],
    description: 'The value as another type; NULL where it does not fit.'
  },
  { name: 'extract', calls: ['part FROM date'], description: 'A part of a date or time: year, month, dow.' },
  { name: 'unnest', calls: ['list'], description: 'One row for each element of a list.' },
  {
    name: 'split_part',
    calls: ['string, delimiter, position'],
    description: 'A part of a text that is split at a delimiter, counted from 1.'
  },
  { name: 'list_intersect', calls: ['list1, list2'], description: 'The elements that both lists have.' },
  { name: 'columns', calls: ['pattern'], description: 'All columns whose names match a regular expression.' }
];

const tables: Described[] = [
  {
    name: 'generate_series',
    calls: ['start, stop', 'start, stop, step'],
    description: 'Numbers or times from start to stop, both included.'
  },
  {
    name: 'range',
    calls: ['stop', 'start, stop', 'start, stop, step'],
    description: 'Numbers or times from start to before stop.'
  },
  { name: 'query_table', calls: ['name'], description: 'The table of that name, given as text.' },
  { name: 'duckdb_columns', calls: [''], description: 'All columns of all tables and views.' },
  { name: 'duckdb_functions', calls: [''], description: 'All functions that the engine knows.' },
  { name: 'duckdb_keywords', calls: [''], description: 'All keywords that the engine knows.' },
  { name: 'duckdb_tables', calls: [''], description: 'All tables.' },
  { name: 'duckdb_types', calls: [''], description: 'All types that the engine knows.' },
  { name: 'duckdb_views', calls: [''], description: 'All views.' },
  {
    name: 'pragma_table_info',
    calls: ['name'],
    description: 'The columns of a table, given its name as text.'
  }
];

/** Forms that only the parser knows, and functions that the engine's list has without a word. */
export const moreFunctions: SqlFunction[] = [
  ...windows.map((one) => ({ ...one, kind: 'window' as const })),
  ...forms.map((one) => ({ ...one, kind: 'scalar' as const })),
  ...tables.map((one) => ({ ...one, kind: 'table' as const }))
];
