/** Reads the package's tables from disk. Node only: build, commands and tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv';
import { resource } from './descriptor';
import { cellsByColumn, parseRow } from './row';
import type { TableName, TableRows } from './rows';

/**
 * All rows of a table, typed as the descriptor says; an empty cell is null.
 * Throws at the first line that does not fit: `npm run check:data` tells of all, and what to do.
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
    const row = parseRow(name, cellsByColumn(columns, cells));
    if (!row)
      throw new Error(`${file}, line ${line}: a cell does not fit its column (see npm run check:data)`);
    return row;
  });
}
