/** Reads the package's tables from disk. Node only: build, commands and tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv';
import { resource, type Field } from './descriptor';
import type { TableName, TableRows } from './rows';
import { parseValue, type Value } from './value';

/**
 * All rows of a table, typed as the descriptor says; an empty cell is null.
 * Throws at the first cell that does not fit: `npm run check:data` tells of all, and what to do.
 * @param folder Where the CSV files are.
 */
export function readTable<N extends TableName>(name: N, folder = 'data'): TableRows[N][] {
  const { path, fields } = resource(name);
  const file = join(folder, path);
  const { columns, rows, problems } = readCsv(readFileSync(file, 'utf8'));
  const [problem] = problems;
  if (problem) throw new Error(`${file}, line ${problem.line}: ${problem.message}`);
  if (columns.join() !== fields.map((field) => field.name).join()) {
    throw new Error(`${file}, line 1: columns are not those of the descriptor: ${columns.join()}`);
  }
  return rows.map(({ line, cells }) => {
    const row: Record<string, Value> = {};
    fields.forEach((field, index) => {
      row[field.name] = cellValue(field, cells[index] ?? '', `${file}, line ${line}`);
    });
    if (!isRow(name, row)) throw new Error(`${file}, line ${line}: not a row of ${name}`);
    return row;
  });
}

function cellValue(field: Field, cell: string, where: string): Value {
  const value = parseValue(field, cell);
  if (value === undefined) throw new Error(`${where}, column ${field.name}: unfit value: "${cell}"`);
  return value;
}

/** Each value was parsed by the descriptor that the row type was generated from, so names are all that is left to compare. */
function isRow<N extends TableName>(name: N, row: object): row is TableRows[N] {
  return resource(name).fields.every((field) => field.name in row);
}
